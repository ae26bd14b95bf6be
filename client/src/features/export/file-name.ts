/** What a file is called where nobody says otherwise: the case and the day. */
export function usualFileName(caseTitle: string, made: string): string {
  const words = caseTitle
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${words === '' ? 'case' : words}-${made.slice(0, 10)}`;
}

/** A name as every system takes it: no path, no sign that one of them forbids, never empty; its ending once. */
export function fileNameOf(typed: string, ending: string): string {
  const plain = typed
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(0, 120);
  const bare = plain.toLowerCase().endsWith(`.${ending}`) ? plain.slice(0, -ending.length - 1) : plain;
  return `${bare === '' ? 'whoknew' : bare}.${ending}`;
}
