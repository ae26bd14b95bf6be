import type { EntityLabel } from '#core/model/labels';
import { kept } from './kept.ts';
import { plainText } from '#core/plain-text';
import {
  namesOf,
  withoutArticle,
  wordsOf,
  type NamedEntity,
  type NameIndex,
  type Resolution,
} from './name-index.ts';

const NONE: Resolution = { kind: 'none' };
const BODIES: readonly EntityLabel[] = ['Organisation', 'Group', 'Place'];
const OFFICES: readonly EntityLabel[] = ['Post'];
const PEOPLE: readonly EntityLabel[] = ['Person'];

/**
 * What is called by several names at once: `the leader of the Lib Dems` by another name of the body, `Labour's Diane
 * Abbott` and `Tory MP Philip Davies` by what somebody is, `the ISU union` by what kind of body it is. Every word must
 * be accounted for.
 */
export function calledOtherwise(text: string, labels: readonly EntityLabel[], names: NameIndex): Resolution {
  const given = withoutArticle(text);
  const words = given.replace(CALLED, '');
  const named = words === given ? [] : names.called(words, labels);
  if (named.length > 0) return oneOrSeveral(named);
  for (const found of [
    labels.includes('Organisation') ? ofItsKind(words, names) : NONE,
    labels.includes('Person') ? whoIsThat(words, names) : NONE,
    ofSomebody(words, labels, names),
    labels.includes('Post') ? officeOf(words, names) : NONE,
    turnedRound(words, labels, names),
  ])
    if (found.kind !== 'none') return found;
  return NONE;
}

/** `a backbencher called Philip Davies` */
const CALLED = /^(?:\S+ ){1,3}(?:called|named|known as|by the name of) (?=\S)/;

/** What bodies of a kind are called beside their names. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['newspaper'],
  paper: ['newspaper'],
  daily: ['newspaper'],
  tabloid: ['newspaper'],
  website: ['newspaper', 'broadcaster'],
  channel: ['broadcaster'],
  ministry: ['department'],
  regulator: ['watchdog'],
  inspectorate: ['watchdog'],
};

/** `the ISU union`, `the union ISU`, `the Guardian newspaper`. */
function ofItsKind(words: string, names: NameIndex): Resolution {
  const apart = [/^(?<name>.+) (?<kind>\S+)$/, /^(?<kind>\S+) (?<name>.+)$/];
  return oneOrSeveral(
    apart.flatMap((pattern) => {
      const { name = '', kind = '' } = pattern.exec(words)?.groups ?? {};
      const kinds = KINDS[kind] ?? [kind];
      return names.called(name, ['Organisation']).filter(({ facts }) => kinds.includes(facts?.kind ?? ''));
    }),
  );
}

/** Words for whoever leads, chairs or speaks for a body, each list alike. */
const ALIKE: readonly (readonly string[])[] = [
  ['head', 'leader', 'boss', 'chief'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['spokesperson', 'spokesman', 'spokeswoman'],
];
/** What else the head of a body can be: near enough to ask, not to tell. */
const HEADS: readonly string[] = [
  'co leader',
  'director general',
  'general secretary',
  'chair',
  'chief executive',
];

/** `the leader of the Lib Dems`, `the committee's chair`, `the Labour party leader`: an office by any name of its body. */
function officeOf(words: string, names: NameIndex): Resolution {
  const offices = names.ofLabels(OFFICES).map((office) => ({ office, keys: namesOf(office).map(keyOf) }));
  const held = (office: readonly string[], body: NamedEntity): readonly NamedEntity[] => {
    const keys = new Set(office.flatMap((word) => namesOf(body).map((name) => keyOf(`${word} ${name}`))));
    return offices.flatMap((one) => (one.keys.some((key) => keys.has(key)) ? [one.office] : []));
  };
  const found: NamedEntity[] = [];
  const near: NamedEntity[] = [];
  for (const { office, body } of officeAndBody(words))
    for (const entity of names.called(body, BODIES)) {
      const alike = ALIKE.find((list) => list.includes(office));
      found.push(...held(alike ?? [office], entity));
      if (alike?.includes('head') === true) near.push(...held(HEADS, entity));
    }
  // `who chairs the Commons committee`: the verb says which office, the body whose
  for (const body of found.length > 0 ? [] : names.called(words, BODIES)) {
    const bodies = namesOf(body).map((name) => wordsOf(withoutArticle(name)));
    found.push(
      ...offices.flatMap(({ office }) =>
        namesOf(office).some((name) => bodies.some((body) => holdsAll(wordsOf(name), body))) ? [office] : [],
      ),
    );
  }
  if (found.length > 0) return oneOrSeveral(found);
  return near.length > 0 ? { kind: 'several', entities: [...new Set(near)] } : NONE;
}

function officeAndBody(words: string): readonly { readonly office: string; readonly body: string }[] {
  const [, office = '', body = ''] = /^(.+?) (?:of|at|in|for) (.+)$/.exec(words) ?? [];
  const all = words.split(' ');
  return [
    ...(body === '' ? [] : [{ office, body }]),
    ...all.slice(1).map((_, index) => ({
      office: all.slice(index + 1).join(' '),
      body: all.slice(0, index + 1).join(' '),
    })),
  ];
}

/** A name by its words alone, in any order: `Leader of the Labour Party` is `the Labour party leader`. */
const keyOf = kept((name) =>
  wordsOf(name)
    .filter((word) => !/^(?:the|of|for|on|a|an|s)$/.test(word))
    .toSorted()
    .join(' '),
);

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

/** What people are, where it stands beside their names. */
const ROLE =
  /^(?:mps?|msp|peer|leader|co-leader|minister|secretary|chair|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|editor|journalist|reporter|correspondent|official|officer|politician|backbencher|frontbencher|boss|head|chief|director|inspector|president|senator|congressman|congresswoman|governor|chancellor|colleague|member)$/;
const SOMEBODY = /^(?:man|woman|lady|gentleman|person|chap|guy|bloke|fellow|one)$/;
const RANK =
  /^(?:former|then|ex|ex-\S+|senior|fellow|veteran|shadow|deputy|acting|cabinet|foreign|finance|health|education|environment|justice|trade|energy|transport|interior|culture|business|political|general|chief|party|the)$/;
const MOST_WORDS_OF_NAME = 4;

/** `Labour's Diane Abbott`, `Lib Dem leader Sir Vince Cable`, `Kuenssberg of the BBC`. */
function whoIsThat(words: string, names: NameIndex): Resolution {
  const all = words.split(' ');
  for (let count = Math.min(MOST_WORDS_OF_NAME, all.length - 1); count > 0; count -= 1) {
    const after = names.called(all.slice(-count).join(' '), PEOPLE);
    if (after.length > 0) return beside(after, all.slice(0, -count).join(' '), names);
    const before = names.called(all.slice(0, count).join(' '), PEOPLE);
    const [, rest] = /^(?:of|from|at|with) (.+)$/.exec(all.slice(count).join(' ')) ?? [];
    // `Rudd's boss` is somebody else
    if (before.length > 0 && /(?:'s|s')$/.test(all[count - 1] ?? '')) return NONE;
    if (before.length > 0 && SOMEBODY.test(all.slice(count).join(' '))) return oneOrSeveral(before);
    if (before.length > 0 && rest !== undefined)
      return names.called(rest, BODIES).length > 0 ? oneOrSeveral(before) : NONE;
    if (before.length > 0) return beside(before, all.slice(count).join(' '), names);
  }
  return NONE;
}

/** People with what is said of them beside their names; whoever holds the office that is named may be meant as well. */
function beside(people: readonly NamedEntity[], said: string, names: NameIndex): Resolution {
  const office = officeOf(said, names);
  const offices = [...names.called(said, OFFICES), ...(office.kind === 'one' ? [office.entity] : [])];
  const holders = offices.flatMap(({ facts }) => facts?.holders.map(({ holder }) => holder) ?? []);
  if (holders.length > 0 && !people.some(({ id }) => holders.includes(id)))
    return {
      kind: 'several',
      entities: [...people, ...new Set(holders.flatMap((id) => names.entity(id) ?? []))],
    };
  const owned = /^.+(?:'s|s')$/.test(said) && names.called(said, BODIES).length > 0;
  return offices.length > 0 || owned || isRole(said, names) ? oneOrSeveral(people) : NONE;
}

/** `Tory MP`, `senior Home Office official`, `Labour's home affairs spokeswoman`. */
function isRole(said: string, names: NameIndex): boolean {
  const of = /^(\S+) (?:of|from|at|with|in) (.+)$/.exec(said);
  if (of !== null && (ROLE.test(of[1] ?? '') || SOMEBODY.test(of[1] ?? '')))
    return names.called(of[2] ?? '', BODIES).length > 0;
  const words = said.split(' ');
  if (!ROLE.test(words.at(-1) ?? '')) return false;
  const rest = words.slice(0, -1);
  return (
    rest.length < 6 && rest.every((word) => RANK.test(word) || names.knowsWord(word.replace(/'s?$/, '')))
  );
}

/** `Rudd's sympathetic colleague`, whom the case calls `a sympathetic colleague of Amber Rudd`, and the other way round. */
function ofSomebody(words: string, labels: readonly EntityLabel[], names: NameIndex): Resolution {
  const asked = owned(words);
  const owners = asked === undefined ? [] : names.called(asked.owner, [...PEOPLE, ...BODIES]);
  if (asked === undefined || owners.length === 0) return NONE;
  const what = wordsOf(asked.what).join(' ');
  const isThat = (name: string): boolean => {
    const named = owned(withoutArticle(plainText(name)));
    return (
      named !== undefined &&
      wordsOf(named.what).join(' ') === what &&
      names.called(named.owner, [...PEOPLE, ...BODIES]).some((one) => owners.includes(one))
    );
  };
  return oneOrSeveral(names.ofLabels(labels).filter((entity) => namesOf(entity).some(isThat)));
}

/** Whose something is, and what: `Rudd's recall`, `the recall of Rudd`. */
function owned(words: string): { readonly owner: string; readonly what: string } | undefined {
  const { owner, what } =
    (
      /^(?<owner>.+?)(?:'s|(?<=s)') (?<what>.+)$/.exec(words) ??
      /^(?:another )?(?<what>.+?) of (?<owner>.+)$/.exec(words)
    )?.groups ?? {};
  return owner === undefined || what === undefined ? undefined : { owner, what };
}

/** `the officials at the Home Office`, who are called the Home Office officials here. */
function turnedRound(words: string, labels: readonly EntityLabel[], names: NameIndex): Resolution {
  const [, what = '', where = ''] = /^(.+?) (?:at|of|in|from|within) (?:the )?(.+)$/.exec(words) ?? [];
  return what === '' || names.called(where, BODIES).length === 0
    ? NONE
    : oneOrSeveral(names.called(`${where} ${what}`, labels));
}

function oneOrSeveral(found: readonly NamedEntity[]): Resolution {
  const entities = [...new Set(found)];
  const [only, other] = entities;
  if (only === undefined) return NONE;
  return other === undefined ? { kind: 'one', entity: only, exactly: true } : { kind: 'several', entities };
}
