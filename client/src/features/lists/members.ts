/** A list's members with more of them, each once; the same list where all were in it already. */
export function withMembers(members: readonly string[], more: readonly string[]): readonly string[] {
  const has = new Set(members);
  const fresh = [...new Set(more)].filter((id) => !has.has(id));
  return fresh.length === 0 ? members : [...members, ...fresh];
}

export function withoutMember(members: readonly string[], id: string): readonly string[] {
  return members.filter((other) => other !== id);
}
