/** What a question asks, before English builds a sentence of it: the words, not their order. */
export type Core = SubjectCore | ObjectCore | WhetherCore | PlainCore;

interface Reads {
  /** The catalogue's id, and the slots as they are to be filled. */
  readonly reads: string;
  readonly slots: Readonly<Record<string, string>>;
  /** True where a date may stand beside it. */
  readonly dated?: true;
}

/** A verb with what belongs to it: `call for`. */
export interface Conjugated {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
  readonly present: string;
  /** True for what is done to the subject: `was copied on`. */
  readonly passive?: true;
}

/** `who wrote | the memo`: it is asked who did something. */
export interface SubjectCore extends Reads {
  readonly kind: 'subject';
  readonly verb: Conjugated;
  readonly object: string;
  /** `it`, `her` */
  readonly pronoun: string;
  /** False where the object cannot be made the subject: `the memo was belonged to by whom`. */
  readonly turns?: false;
  /** What is asked for, where it is no person: `which documents mention him`. */
  readonly things?: 'which documents' | 'what';
  /** `author of the memo` */
  readonly noun?: string;
  /** As few words as a telegram has. */
  readonly short?: readonly string[];
}

/** `what did | Hugh Ind | write`: it is asked to what, or to whom, somebody did it. */
export interface ObjectCore extends Reads {
  readonly kind: 'object';
  readonly asked: 'what' | 'who';
  readonly subject: string;
  /** `she` */
  readonly pronoun: string;
  readonly verb: Conjugated;
  /** What stands behind the verb: `about removal targets`. */
  readonly rest?: string;
  readonly turns?: false;
  readonly short?: readonly string[];
}

/** `did | Rudd | know of | the memo`: it is asked whether somebody did it. */
export interface WhetherCore extends Reads {
  readonly kind: 'whether';
  readonly subject: string;
  readonly pronoun: string;
  readonly verb: Conjugated;
  readonly object: string;
  readonly turns?: false;
}

/** A question whose words keep their order, as it stands alone and as it stands in another sentence. */
export interface PlainCore extends Reads {
  readonly kind: 'plain';
  readonly alone: string;
  readonly inside: string;
  /** What it is about, said first, and the rest with a pronoun: `the hearing` and `when was it`. */
  readonly topic?: readonly [string, string];
  readonly noun?: string;
  readonly short?: readonly string[];
}

function regular(base: string, after = '', stem = base.replace(/e$/, '')): Conjugated {
  const and = after === '' ? '' : ` ${after}`;
  return {
    base: `${base}${and}`,
    past: `${stem}ed${and}`,
    participle: `${stem}ed${and}`,
    ing: `${stem}ing${and}`,
    present: `${base}s${and}`,
  };
}

function irregular(base: string, past: string, participle: string, after = ''): Conjugated {
  const and = after === '' ? '' : ` ${after}`;
  return {
    base: `${base}${and}`,
    past: `${past}${and}`,
    participle: `${participle}${and}`,
    ing: `${base.replace(/([^e])e$/, '$1').replace(/et$/, 'ett')}ing${and}`,
    present: `${base}s${and}`,
  };
}

/** `was copied on`, `is copied on` … */
function isDone(participle: string): Conjugated {
  return {
    base: `get ${participle}`,
    past: `was ${participle}`,
    participle: `been ${participle}`,
    ing: `being ${participle}`,
    present: `is ${participle}`,
    passive: true,
  };
}

const MEMO = { document: 'doc:memo' };
const RUDD = 'person:amber-rudd';
const ABBOTT = 'person:diane-abbott';

const ACTS = [
  ['defend', regular('defend'), 'defended', 'defenders of'],
  ['criticise', regular('criticise'), 'criticised', 'critics of'],
  ['accuse', regular('accuse'), 'accused', 'accusers of'],
] as const;

/** At least one for every question of the catalogue. */
export const CORES: readonly Core[] = [
  {
    kind: 'subject',
    reads: 'copied-on',
    slots: MEMO,
    verb: isDone('copied on'),
    object: 'the memo',
    pronoun: 'it',
    turns: false,
    short: ['memo cc list', 'copied on memo', 'memo copied to'],
  },
  {
    kind: 'subject',
    reads: 'copied-on',
    slots: MEMO,
    verb: isDone('cc’d on'),
    object: 'the leaked memo',
    pronoun: 'it',
    turns: false,
  },
  {
    kind: 'subject',
    reads: 'wrote',
    slots: MEMO,
    verb: irregular('write', 'wrote', 'written'),
    object: 'the memo',
    pronoun: 'it',
    noun: 'author of the memo',
    short: ['memo author', 'memo written by', 'author memo'],
  },
  {
    kind: 'subject',
    reads: 'wrote',
    slots: MEMO,
    verb: regular('draft'),
    object: 'the leaked memo',
    pronoun: 'it',
  },
  {
    kind: 'subject',
    reads: 'sent',
    slots: MEMO,
    verb: irregular('send', 'sent', 'sent'),
    object: 'the memo',
    pronoun: 'it',
    noun: 'sender of the memo',
    short: ['memo sender', 'memo sent by'],
  },
  {
    kind: 'subject',
    reads: 'published',
    slots: { document: 'doc:report' },
    verb: { ...regular('publish'), present: 'publishes' },
    object: 'the inspection report',
    pronoun: 'it',
    noun: 'publisher of the inspection report',
    short: ['inspection report publisher', 'inspection report published by'],
  },
  {
    kind: 'subject',
    reads: 'received',
    slots: MEMO,
    verb: regular('receive'),
    object: 'the memo',
    pronoun: 'it',
    noun: 'recipients of the memo',
    short: ['memo recipients', 'memo received by'],
  },
  {
    kind: 'subject',
    reads: 'received',
    slots: MEMO,
    verb: irregular('get', 'got', 'got'),
    object: 'the memo',
    pronoun: 'it',
  },
  {
    kind: 'subject',
    reads: 'called-for-resignation',
    slots: { person: RUDD },
    dated: true,
    verb: regular('call', 'for'),
    object: 'Rudd’s resignation',
    pronoun: 'it',
    noun: 'calls for Rudd’s resignation',
    short: ['rudd resignation calls', 'calls rudd resignation'],
  },
  {
    kind: 'subject',
    reads: 'called-for-resignation',
    slots: { person: RUDD },
    dated: true,
    verb: regular('demand'),
    object: 'the resignation of Amber Rudd',
    pronoun: 'it',
  },
  {
    kind: 'subject',
    reads: 'knew',
    slots: { matter: 'doc:memo' },
    dated: true,
    verb: irregular('know', 'knew', 'known', 'of'),
    object: 'the memo',
    pronoun: 'it',
    turns: false,
    noun: 'knowledge of the memo',
    short: ['who knew memo', 'knowledge memo'],
  },
  {
    kind: 'subject',
    reads: 'knew',
    slots: { matter: 'topic:removal-targets' },
    verb: irregular('know', 'knew', 'known', 'about'),
    object: 'the removal targets',
    pronoun: 'them',
    turns: false,
  },
  {
    kind: 'subject',
    reads: 'belongs',
    slots: { organisation: 'org:snp' },
    verb: regular('belong', 'to'),
    object: 'the SNP',
    pronoun: 'it',
    turns: false,
    noun: 'members of the SNP',
    short: ['snp members', 'members snp'],
  },
  {
    kind: 'subject',
    reads: 'took-part',
    slots: { event: 'event:hearing' },
    verb: irregular('take', 'took', 'taken', 'part in'),
    object: 'the hearing',
    pronoun: 'it',
    turns: false,
    noun: 'participants in the hearing',
    short: ['hearing participants', 'hearing attendance'],
  },
  {
    kind: 'subject',
    reads: 'took-part',
    slots: { event: 'event:hearing' },
    verb: regular('attend'),
    object: 'the hearing',
    pronoun: 'it',
  },
  {
    kind: 'subject',
    reads: 'held-post',
    slots: { post: 'post:home-secretary' },
    dated: true,
    verb: irregular('hold', 'held', 'held'),
    object: 'the post of Home Secretary',
    pronoun: 'it',
    noun: 'holder of the post of Home Secretary',
    short: ['home secretary holder', 'holders home secretary'],
  },
  {
    kind: 'subject',
    reads: 'who-questioned',
    slots: { person: RUDD },
    dated: true,
    verb: regular('question'),
    object: 'Amber Rudd',
    pronoun: 'her',
    noun: 'questioners of Amber Rudd',
    short: ['rudd questioned by'],
  },
  {
    kind: 'subject',
    reads: 'mentions',
    slots: { entity: 'person:hugh-ind' },
    things: 'which documents',
    verb: regular('mention'),
    object: 'Hugh Ind',
    pronoun: 'him',
    noun: 'mentions of Hugh Ind',
    short: ['mentions hugh ind', 'hugh ind mentions'],
  },
  {
    kind: 'subject',
    reads: 'denied',
    slots: { about: 'topic:removal-targets' },
    verb: { base: 'deny', past: 'denied', participle: 'denied', ing: 'denying', present: 'denies' },
    object: 'the removal targets',
    pronoun: 'them',
    turns: false,
    noun: 'denials of the removal targets',
    short: ['denials removal targets'],
  },
  {
    kind: 'subject',
    reads: 'contradicted',
    slots: { speaker: RUDD },
    things: 'what',
    verb: regular('contradict'),
    object: 'what Rudd said',
    pronoun: 'that',
    turns: false,
    short: ['contradictions rudd'],
  },
  ...ACTS.map(([base, verb, past, noun]): Core => ({
    kind: 'subject',
    reads: `who-${past}`,
    slots: { person: RUDD },
    verb,
    object: 'Amber Rudd',
    pronoun: 'her',
    noun: `${noun} Amber Rudd`,
    short: [`rudd ${past} by`, ...(base === 'criticise' ? ['criticism of rudd'] : [])],
  })),

  {
    kind: 'object',
    reads: 'copied-party',
    slots: { party: RUDD },
    dated: true,
    asked: 'what',
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: isDone('copied on'),
    turns: false,
    short: ['papers rudd copied on'],
  },
  {
    kind: 'object',
    reads: 'received-by',
    slots: { party: RUDD },
    dated: true,
    asked: 'what',
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: regular('receive'),
    short: ['received by rudd'],
  },
  {
    kind: 'object',
    reads: 'sent-by-party',
    slots: { party: 'person:hugh-ind' },
    dated: true,
    asked: 'what',
    subject: 'Hugh Ind',
    pronoun: 'he',
    verb: irregular('send', 'sent', 'sent'),
    short: ['sent by hugh ind'],
  },
  {
    kind: 'object',
    reads: 'written-by',
    slots: { party: 'person:hugh-ind' },
    dated: true,
    asked: 'what',
    subject: 'Hugh Ind',
    pronoun: 'he',
    verb: irregular('write', 'wrote', 'written'),
    short: ['written by hugh ind'],
  },
  {
    kind: 'object',
    reads: 'said',
    slots: { speaker: RUDD, about: 'topic:removal-targets' },
    dated: true,
    asked: 'what',
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: irregular('say', 'said', 'said'),
    rest: 'about removal targets',
    short: ['rudd on removal targets', 'rudd statements removal targets'],
  },
  {
    kind: 'object',
    reads: 'said',
    slots: { speaker: ABBOTT },
    dated: true,
    asked: 'what',
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb: irregular('say', 'said', 'said'),
    short: ['abbott quotes', 'quotes abbott'],
  },
  {
    kind: 'object',
    reads: 'said',
    slots: { speaker: RUDD, event: 'event:hearing' },
    asked: 'what',
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: irregular('say', 'said', 'said'),
    rest: 'at the hearing',
    short: ['rudd at the hearing quotes'],
  },
  {
    kind: 'object',
    reads: 'denied',
    slots: { speaker: 'person:michael-gove' },
    asked: 'what',
    subject: 'Michael Gove',
    pronoun: 'he',
    verb: { base: 'deny', past: 'denied', participle: 'denied', ing: 'denying', present: 'denies' },
    short: ['gove denials', 'denied by gove'],
  },
  {
    kind: 'object',
    reads: 'resignations-called-by',
    slots: { caller: ABBOTT },
    asked: 'who',
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb: { ...regular('tell'), past: 'told', participle: 'told' },
    rest: 'to resign',
    short: [],
  },
  {
    kind: 'object',
    reads: 'questioned-whom',
    slots: { actor: 'person:yvette-cooper' },
    asked: 'who',
    subject: 'Yvette Cooper',
    pronoun: 'she',
    verb: regular('question'),
    short: ['questioned by yvette cooper'],
  },
  ...ACTS.map(([, verb, past]): Core => ({
    kind: 'object',
    reads: `${past}-whom`,
    slots: { actor: ABBOTT },
    asked: 'who',
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb,
    short: [`${past} by abbott`],
  })),
  {
    kind: 'object',
    reads: 'sources-say',
    slots: { topic: 'topic:operation-gopik' },
    asked: 'what',
    subject: 'the papers',
    pronoun: 'they',
    verb: irregular('say', 'said', 'said'),
    rest: 'about Operation Gopik',
    turns: false,
    short: ['operation gopik coverage'],
  },

  {
    kind: 'whether',
    reads: 'was-copied',
    slots: { party: RUDD, document: 'doc:memo' },
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: isDone('copied on'),
    object: 'the memo',
    turns: false,
  },
  {
    kind: 'whether',
    reads: 'was-copied',
    slots: { party: RUDD, document: 'doc:memo' },
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: regular('receive'),
    object: 'the memo',
  },
  {
    kind: 'whether',
    reads: 'knew',
    slots: { matter: 'doc:memo', person: RUDD },
    dated: true,
    subject: 'Amber Rudd',
    pronoun: 'she',
    verb: irregular('know', 'knew', 'known', 'of'),
    object: 'the memo',
    turns: false,
  },
  {
    kind: 'whether',
    reads: 'called-for-resignation',
    slots: { person: RUDD, caller: ABBOTT },
    dated: true,
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb: regular('call', 'for'),
    object: 'Rudd’s resignation',
  },
  {
    kind: 'whether',
    reads: 'called-for-resignation',
    slots: { person: RUDD, caller: ABBOTT },
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb: regular('call', 'for'),
    object: 'Rudd to go',
    turns: false,
  },
  ...ACTS.map(([, verb, past]): Core => ({
    kind: 'whether',
    reads: `who-${past}`,
    slots: { person: RUDD, actor: ABBOTT },
    subject: 'Diane Abbott',
    pronoun: 'she',
    verb,
    object: 'Amber Rudd',
  })),
  {
    kind: 'whether',
    reads: 'who-questioned',
    slots: { person: RUDD, actor: 'person:yvette-cooper' },
    subject: 'Yvette Cooper',
    pronoun: 'she',
    verb: regular('question'),
    object: 'Amber Rudd',
  },

  {
    kind: 'plain',
    reads: 'sent-to',
    slots: MEMO,
    alone: 'to whom was the memo sent rather than copied',
    inside: 'to whom the memo was sent rather than copied',
    topic: ['the memo', 'to whom was it sent rather than copied'],
    noun: 'direct addressees of the memo',
  },
  {
    kind: 'plain',
    reads: 'sent-party',
    slots: { party: 'person:brandon-lewis' },
    alone: 'what was Brandon Lewis sent directly',
    inside: 'what Brandon Lewis was sent directly',
    topic: ['Brandon Lewis', 'what was he sent directly'],
  },
  {
    kind: 'plain',
    reads: 'connected',
    slots: { from: 'person:hugh-ind', to: RUDD },
    alone: 'how are Hugh Ind and Amber Rudd connected',
    inside: 'how Hugh Ind and Amber Rudd are connected',
    topic: ['Hugh Ind and Amber Rudd', 'how are they connected'],
    noun: 'connection between Hugh Ind and Amber Rudd',
    short: ['hugh ind amber rudd link', 'link hugh ind amber rudd'],
  },
  {
    kind: 'plain',
    reads: 'connected',
    slots: { from: 'person:hugh-ind', to: 'doc:memo' },
    alone: 'what links Hugh Ind to the memo',
    inside: 'what links Hugh Ind to the memo',
  },
  {
    kind: 'plain',
    reads: 'sources-agree',
    slots: { what: 'event:leak' },
    alone: 'do the papers agree on the leak',
    inside: 'whether the papers agree on the leak',
    topic: ['the leak', 'do the papers agree on it'],
  },
  {
    kind: 'plain',
    reads: 'figures',
    slots: { about: 'topic:removal-targets' },
    alone: 'what figures are there for removal targets',
    inside: 'what figures there are for removal targets',
    topic: ['removal targets', 'what figures are there for them'],
    noun: 'figures for removal targets',
    short: ['removal targets figures', 'figures removal targets'],
  },
  {
    kind: 'plain',
    reads: 'when',
    slots: { what: 'event:hearing' },
    alone: 'when was the hearing',
    inside: 'when the hearing was',
    topic: ['the hearing', 'when was it'],
    noun: 'date of the hearing',
    short: ['hearing date', 'date hearing'],
  },
  {
    kind: 'plain',
    reads: 'when',
    slots: { what: 'event:leak' },
    alone: 'when did the leak happen',
    inside: 'when the leak happened',
    topic: ['the leak', 'when did it happen'],
    noun: 'date of the leak',
  },
  {
    kind: 'plain',
    reads: 'when',
    slots: { what: 'doc:memo' },
    alone: 'when was the memo written',
    inside: 'when the memo was written',
    topic: ['the memo', 'when was it written'],
  },
  {
    kind: 'plain',
    reads: 'who-is',
    slots: { entity: 'person:yvette-cooper' },
    alone: 'who is Yvette Cooper',
    inside: 'who Yvette Cooper is',
    topic: ['Yvette Cooper', 'who is she'],
    short: ['yvette cooper who'],
  },
  {
    kind: 'plain',
    reads: 'who-is',
    slots: { entity: 'topic:operation-gopik' },
    alone: 'what is Operation Gopik',
    inside: 'what Operation Gopik is',
    topic: ['Operation Gopik', 'what is it'],
  },
  {
    kind: 'plain',
    reads: 'held-post',
    slots: { post: 'post:home-secretary', date: '2015' },
    alone: 'who was Home Secretary in 2015',
    inside: 'who was Home Secretary in 2015',
    short: ['home secretary 2015', '2015 home secretary'],
  },
  {
    kind: 'plain',
    reads: 'happened',
    slots: { date: '2018-04-25' },
    alone: 'what happened on 25 April 2018',
    inside: 'what happened on 25 April 2018',
    noun: 'events of 25 April 2018',
    short: ['events 25 april 2018'],
  },
  {
    kind: 'plain',
    reads: 'new-since',
    slots: { date: '2018-04-27/..' },
    alone: 'what is new since 27 April',
    inside: 'what is new since 27 April',
    short: ['new since 27 april'],
  },
];
