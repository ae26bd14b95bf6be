import { spawn } from 'node:child_process';

/**
 * Runs a program in the project's root and resolves to its exit code. `quiet` keeps its output back and shows it only
 * where the program fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd: string, quiet?: boolean, env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { cwd, quiet = false, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm and others are scripts on Windows.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) for (const chunk of kept) process.stderr.write(chunk);
      resolve(code ?? 1);
    });
  });
}
