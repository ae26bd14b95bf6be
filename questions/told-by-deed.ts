import type { EntityLabel } from '#core/model/labels';
import type { CalendarDay } from './calendar-day.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { describedBy } from './described.ts';
import { withoutArticle, type EntityFacts, type NamedEntity, type NameIndex } from './name-index.ts';

/**
 * Whoever is told by what they did or what happened to them: `the author of the memo`, `the official who wrote it up`,
 * `the memo's recipients`, `the MP who chairs the committee`, `Rudd's predecessor`, `the former Home Secretary`. All
 * that the graph knows of; nobody where a word is left over.
 */
export function toldByDeed(
  text: string,
  labels: readonly EntityLabel[],
  names: NameIndex,
  today: CalendarDay,
): readonly NamedEntity[] {
  const words = withoutArticle(text);
  const ids = [
    ...byPaper(words, names, today),
    ...byOffice(words, names),
    ...byBody(words, names),
    ...bySuccession(words, names),
    ...formerly(words, names, today),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const entity = names.entity(id);
    return entity !== undefined && labels.includes(entity.label) ? [entity] : [];
  });
}

type Made = 'authors' | 'senders' | 'publishers' | 'recipients';

/** What people and bodies are called before `who`. */
const SOMEBODY =
  '(?:person|man|woman|individual|one|official|civil servant|mandarin|minister|politician|mp|author|writer|journalist|reporter|correspondent|adviser|paper|newspaper|outlet|title|organisation|body|people|persons|officials|those|ones|guy|chap|bloke|figure)';
const WHO = `(?:${SOMEBODY} (?:who|that|which)|whoever)`;
const AUXILIARY = '(?:has |had |have |originally |actually |first )?';

/** What somebody can have done with a paper: as a noun, as a verb behind `who`, and as a participle before `by`. */
const DEEDS: readonly (readonly [Made, nouns: string, verbs: string])[] = [
  [
    'authors',
    'author|authors|writer|writers|drafter|drafters|originator|composer',
    'wrote|written|penned|drafted|authored|prepared|compiled|composed|produced|drew up|drawn up|put together|was behind|is behind',
  ],
  ['senders', 'sender|senders|dispatcher', 'sent|emailed|circulated|dispatched|forwarded|distributed'],
  [
    'publishers',
    'publisher|publishers',
    'published|printed|ran|broke|carried|issued|released|leaked|put out',
  ],
  [
    'recipients',
    'recipient|recipients|addressee|addressees|receiver',
    "received|got|was sent|were sent|was copied on|were copied on|was copied in on|were copied in on|was cc'd on|were cc'd on|was given|were given|was shown|were shown",
  ],
];

const BY_PAPER = DEEDS.map(([made, nouns, verbs]) => ({
  made,
  patterns: [
    new RegExp(`^(?:${nouns}) (?:of|to|behind) (?<paper>.+)$`),
    new RegExp(`^(?<paper>.+?)(?:'s|s') (?:${nouns})$`),
    ...(made === 'authors' ? [new RegExp(`^(?:${SOMEBODY}|brains|hand|pen|name) behind (?<paper>.+)$`)] : []),
    new RegExp(`^${WHO} ${AUXILIARY}(?:${verbs}) (?<paper>.+)$`),
  ],
}));

function byPaper(words: string, names: NameIndex, today: CalendarDay): readonly string[] {
  return BY_PAPER.flatMap(({ made, patterns }) =>
    patterns.flatMap((pattern) => {
      const paper = pattern.exec(words)?.groups?.['paper'];
      const found = paper === undefined ? undefined : paperCalled(paper, names, today);
      return found?.facts?.[made] ?? [];
    }),
  );
}

/** The one paper that some words mean; undefined where they mean none, or several. */
function paperCalled(text: string, names: NameIndex, today: CalendarDay): NamedEntity | undefined {
  const named = names.resolve(text, ['Document']);
  if (named.kind === 'one') return named.entity;
  const [only, other] = describedBy(text, ['Document'], names, today);
  return other === undefined ? only : undefined;
}

/** `the MP who chairs the committee`, `whoever leads the union`. */
const IN_CHARGE = new RegExp(
  `^${WHO} (?:currently )?(?:(?<verb>chairs|leads|heads|runs|edits) |(?:is|was) (?:the )?(?<noun>chair|leader|head|editor|boss|chief|co-leader) of )(?<body>.+)$`,
);
const OFFICE_OF: Readonly<Record<string, string>> = {
  chairs: 'chair',
  leads: 'leader',
  heads: 'head',
  runs: 'head',
  edits: 'editor',
};

function byOffice(words: string, names: NameIndex): readonly string[] {
  const { verb = '', noun, body } = IN_CHARGE.exec(words)?.groups ?? {};
  if (body === undefined) return [];
  const office = calledOtherwise(`${noun ?? OFFICE_OF[verb] ?? ''} of ${body}`, ['Post'], names);
  return office.kind === 'one' ? holdersOf(office.entity) : [];
}

/** `Rudd's department`, `the party that Cable leads`, `the union Moreton speaks for`: of somebody's bodies, the one of a kind. */
const BODY = '(?:department|ministry|party|union|newspaper|paper|committee|broadcaster|agency)';
const OF_BODY = [
  new RegExp(`^(?<who>.+?)(?:'s|s') (?:own |political )?(?<kind>${BODY})$`),
  new RegExp(
    `^(?<kind>${BODY}) (?:that |which )?(?<who>.+?) (?:runs|leads|heads|chairs|belongs to|sits for|works for|speaks for|represents|writes for|is in charge of|is (?:the )?head of)$`,
  ),
];
const BODY_KINDS: Readonly<Record<string, readonly string[]>> = {
  ministry: ['department'],
  paper: ['newspaper'],
};

function byBody(words: string, names: NameIndex): readonly string[] {
  return OF_BODY.flatMap((pattern) => {
    const { who, kind = '' } = pattern.exec(words)?.groups ?? {};
    const person = who === undefined ? undefined : names.resolve(who, ['Person']);
    if (person?.kind !== 'one') return [];
    const kinds = BODY_KINDS[kind] ?? [kind];
    return (person.entity.facts?.bodies ?? []).filter((id) =>
      kinds.includes(names.entity(id)?.facts?.kind ?? ''),
    );
  });
}

const PREDECESSOR = [
  /^(?<post>.+?) before (?<who>.+)$/,
  /^(?<who>.+?)(?:'s|s') predecessor(?: as .+)?$/,
  /^predecessor (?:of|to) (?<who>.+)$/,
  new RegExp(`^${WHO} (?<who>.+?) (?:took over from|replaced|succeeded)$`),
];
const SUCCESSOR = [
  /^(?<post>.+?) after (?<who>.+)$/,
  /^(?<who>.+?)(?:'s|s') (?:successor|replacement)(?: as .+)?$/,
  /^(?:successor|replacement) (?:of|to|for) (?<who>.+)$/,
  new RegExp(`^${WHO} (?:took over from|replaced|succeeded) (?<who>.+)$`),
];

/** `Rudd's predecessor`: whoever held one of her offices right before her. */
function bySuccession(words: string, names: NameIndex): readonly string[] {
  const named = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(words)?.groups?.['who']).find((who) => who !== undefined);
  const before = named(PREDECESSOR);
  const who = before ?? named(SUCCESSOR);
  const person = who === undefined ? undefined : names.resolve(who, ['Person']);
  if (person?.kind !== 'one') return [];
  return names.ofLabels(['Post']).flatMap(({ facts }) => {
    const terms = inOrder(facts?.holders ?? []);
    const at = terms.findIndex(({ holder }) => holder === person.entity.id);
    return at === -1 ? [] : (terms[before === undefined ? at + 1 : at - 1]?.holder ?? []);
  });
}

/** `the former Home Secretary`: whoever held the office and no longer did on the day that the case counts from. */
function formerly(words: string, names: NameIndex, today: CalendarDay): readonly string[] {
  const [, called = ''] =
    /^(?:former|ex-|ex |previous|last|erstwhile|one-time|past) ?(.+)$/.exec(words) ?? [];
  const office = called === '' ? undefined : names.resolve(called, ['Post']);
  if (office?.kind !== 'one') return [];
  const terms = office.entity.facts?.holders ?? [];
  return terms.flatMap(({ holder, to }) => (to !== null && to < today ? [holder] : []));
}

function holdersOf({ facts }: NamedEntity): readonly string[] {
  return facts?.holders.map(({ holder }) => holder) ?? [];
}

type Terms = EntityFacts['holders'];

/** Terms by their beginning; what nothing dates has no place in an order. */
function inOrder(terms: Terms): Terms {
  return terms
    .filter(({ from, to }) => from !== null || to !== null)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
