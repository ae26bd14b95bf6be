/** How often an orphan is looked for, in milliseconds. */
const LOOK_EVERY = 250;

/**
 * npm runs a script through a shell, and the shell does not hand signals on: who ends npm leaves an orphan that holds
 * the port and the case. An orphan's parent is another one; it then ends itself as if it had been told. Once: told
 * again, the server gives up what is under way.
 */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY).unref();
}
