/** When something was saved, on this machine's clock: `29 Nov 2026, 12:41`. */
export function sayMoment(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
