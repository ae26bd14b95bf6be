/** Two names that differ in case or in how a letter with an accent is composed alone are one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
