/**
 * A text as names are compared by: without accents, in small letters, with plain quotation marks, apostrophes and
 * hyphens, and single spaces. `José  O’Neill` -> `jose o'neill`.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
