/**
 * What people call things beside their names: `Gove's mates`, `the Beeb`, `the order to axe it`, `forced returns`. Each
 * text says the same in words that names are likelier to have; the text itself is not among them.
 */
export function inOtherWords(text: string): readonly string[] {
  const plain = NICKNAMES.reduce((left, [nickname, name]) => left.replace(nickname, name), text);
  const all = plain.replace(/[a-z]+/g, (word) => ALIKE.get(word) ?? word);
  const shorter = [plain, all].flatMap((one) => one.replace(KIND_OF_TOPIC, '$1'));
  return [...new Set([plain, all, ...shorter])].filter((one) => one !== text);
}

/** What the British press calls bodies, whose names it takes for known. */
const NICKNAMES: readonly (readonly [RegExp, string])[] = [
  [/\bcc'd\b/g, 'copied'],
  [/\bbeeb\b/g, 'bbc'],
  [/\bgrauniad\b/g, 'guardian'],
  [/\b(?:number (?:10|ten)|no\.? ten|no\. 10)\b/g, 'no 10'],
  [/\bscot(?:tish)? (?:nationalists|nats)\b/g, 'snp'],
  [/\bphone ?line\b|\bhot ?line\b/g, 'helpline'],
  [/\bpro-brexit\b/g, 'brexit-supporting'],
  [/\bphotos?\b|\bpictures?\b/g, 'image'],
];

/** Words of which the second is likelier in a name. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    'mate friend, mates friends, pals friends, pal friend, chums friends, buddies friends, bosses leaders, chiefs leaders, ' +
    'order instruction, directive instruction, axe scrap, axing scrapping, drop scrap, ditch scrap, abolish scrap, ' +
    'clip video, footage video, query question, findings report, exits departures, forced enforced, ' +
    'debacle scandal, fiasco scandal, disaster scandal, citizens nationals, quota target, quotas targets, goal target, ' +
    'goals targets, unearthing discovery, missives letters, chat talk, pieces articles, stories articles, hostile critical'
  )
    .split(', ')
    .map((pair) => {
      const [word = '', alike = ''] = pair.split(' ');
      return [word, alike];
    }),
);

/** `the hostile environment policy`: what kind of thing a topic is, is no part of its name. */
const KIND_OF_TOPIC =
  /^(.{4,}?) (?:policy|policies|scandal|affair|business|issue|row|matter|question|saga|fiasco|programme|program|scheme|thing|story)$/;
