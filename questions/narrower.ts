/**
 * Of two questions that the same words can ask, the wider one: whoever was copied received it, and an article that
 * published something mentions it too, and whoever was in on a meeting took part; `who is a Tory` asks who the Tories are. The narrower is what was meant; any other pair is not decided here.
 */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'copied-on': ['received'],
  'sent-to': ['received', 'copied-on'],
  'sent-party': ['received-by', 'copied-party'],
  published: ['mentions', 'received', 'sent', 'sources-agree'],
  // an author can be the holder of an office, told by what was written
  wrote: ['held-post'],
  'sources-agree': ['mentions'],
  'sources-say': ['mentions'],
  'written-by': ['mentions'],
  said: ['written-by'],
  'held-post': ['who-is'],
  belongs: ['held-post', 'who-is'],
  // who was party to a talk took part in it, and so knew of it
  'took-part': ['knew'],
  'who-is': ['said'],
  'new-since': ['happened'],
};

/** True where a reading as one question gives way to a reading of the same words as another. */
export function givesWay(wider: string, narrower: string): boolean {
  return WIDER[narrower]?.includes(wider) ?? false;
}
