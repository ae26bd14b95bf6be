/** Which keys the focus has a use for: all that write and edit, signs alone (a list is searched by them), or none of them. */
export type Takes = 'writing' | 'signs' | 'none';

/** Inputs that nothing is typed into: Space and the arrows are all they need. */
const NOT_TYPED_INTO: readonly (string | null)[] = ['checkbox', 'radio', 'range', 'color', 'file'];

/** What whatever has the focus needs keys for. */
export function keysTakenBy(target: EventTarget | null): Takes {
  const field =
    target instanceof HTMLElement
      ? target.closest('input, textarea, select, [contenteditable="true"]')
      : null;
  return field === null ? 'none' : keysOfField(field.localName, field.getAttribute('type'));
}

/** The same of a field by its element's name and its type. */
export function keysOfField(name: string, type: string | null): Takes {
  if (name === 'select') return 'signs';
  return name === 'input' && NOT_TYPED_INTO.includes(type) ? 'none' : 'writing';
}
