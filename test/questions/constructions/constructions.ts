import type { Conjugated, Core, ObjectCore, SubjectCore, WhetherCore } from './cores.ts';

/** One way in which English builds a sentence of a core; undefined where it has no such sentence. */
export interface Construction {
  readonly name: string;
  readonly build: (core: Core) => string | undefined;
}

/** The day that stands beside a core which may have one. */
export const DAY = { said: '25 April 2018', edtf: '2018-04-25' };

/** How a core stands alone, and inside another sentence. */
function alone(core: Core): string {
  switch (core.kind) {
    case 'subject':
      return `${askedFor(core)} ${core.verb.past} ${core.object}`;
    case 'object':
      return core.verb.passive === true
        ? `${core.asked} was ${core.subject} ${after(core.verb)}${rest(core)}`
        : `${core.asked} did ${core.subject} ${core.verb.base}${rest(core)}`;
    case 'whether':
      return core.verb.passive === true
        ? `was ${core.subject} ${after(core.verb)} ${core.object}`
        : `did ${core.subject} ${core.verb.base} ${core.object}`;
    case 'plain':
      return core.alone;
    default:
      return core satisfies never;
  }
}

function inside(core: Core): string {
  switch (core.kind) {
    case 'subject':
      return alone(core);
    case 'object':
      return `${core.asked} ${core.subject} ${core.verb.past}${rest(core)}`;
    case 'whether':
      return `whether ${statement(core)}`;
    case 'plain':
      return core.inside;
    default:
      return core satisfies never;
  }
}

function statement(core: WhetherCore): string {
  return `${core.subject} ${core.verb.past} ${core.object}`;
}

function askedFor({ things }: SubjectCore): string {
  return things ?? 'who';
}

/** `copied on`, of `was copied on`. */
function after({ past }: Conjugated): string {
  return past.replace(/^was /, '');
}

function rest({ rest: more }: ObjectCore): string {
  return more === undefined ? '' : ` ${more}`;
}

const wrap = (name: string, build: (core: Core) => string): Construction => ({ name, build });
/** Around a question as it stands inside another sentence: `can you tell me …`. */
const around = (before: string, behind = ''): Construction =>
  wrap(`${before} …${behind}`, (core) => `${before} ${inside(core)}${behind}`);
/** Around one as it stands alone: `…, please`. */
const beside = (before: string, behind: string): Construction =>
  wrap(`${before}…${behind}`, (core) => `${before}${alone(core)}${behind}`);
/** Of those that ask who. */
const ofSubject = (name: string, build: (core: SubjectCore) => string | undefined): Construction => ({
  name,
  build: (core) => (core.kind === 'subject' ? build(core) : undefined),
});
/** Of those who are people. */
const ofPeople = (name: string, build: (core: SubjectCore) => string | undefined): Construction =>
  ofSubject(name, (core) => (core.things === undefined ? build(core) : undefined));
const ofThings = (name: string, build: (core: SubjectCore) => string | undefined): Construction =>
  ofSubject(name, (core) => (core.things === undefined ? undefined : build(core)));
const ofObject = (name: string, build: (core: ObjectCore) => string | undefined): Construction => ({
  name,
  build: (core) => (core.kind === 'object' ? build(core) : undefined),
});
/** Of those that ask to what, not to whom. */
const ofWhat = (name: string, build: (core: ObjectCore) => string | undefined): Construction =>
  ofObject(name, (core) => (core.asked === 'what' ? build(core) : undefined));
const ofWhether = (name: string, build: (core: WhetherCore) => string | undefined): Construction => ({
  name,
  build: (core) => (core.kind === 'whether' ? build(core) : undefined),
});
const active =
  <Of extends SubjectCore | ObjectCore | WhetherCore>(
    build: (core: Of) => string,
  ): ((core: Of) => string | undefined) =>
  (core) =>
    core.verb.passive === true ? undefined : build(core);
const turned =
  <Of extends SubjectCore | ObjectCore | WhetherCore>(
    build: (core: Of) => string,
  ): ((core: Of) => string | undefined) =>
  (core) =>
    core.turns === false ? undefined : build(core);

/** Ways to lead up to any question. */
const AROUND: readonly Construction[] = [
  around('can you tell me'),
  around('could you please tell me'),
  around('do we know'),
  around('do you know'),
  around('does anybody know'),
  around('is it known'),
  around('is there any record of'),
  around('any idea'),
  around('have you any idea'),
  around('I want to know'),
  around('I would like to find out'),
  around('I’m trying to work out'),
  around('I’m trying to establish'),
  around('I need to know'),
  around('I wonder'),
  around('I can’t remember'),
  around('I don’t know'),
  around('I’m not sure'),
  around('I’ve forgotten'),
  around('remind me'),
  around('tell me'),
  around('please show me'),
  around('let me know'),
  around('help me find out'),
  around('what I want to know is'),
  around('my question is'),
  around('the question is'),
  around('it would be good to know'),
  around('it isn’t clear to me'),
  around('you wouldn’t happen to know', ', would you'),
  around('perhaps you can tell me'),
  around('does it say anywhere'),
  around('do the papers say'),
  around('what do we know about'),
  around('does the file tell us'),
  around('my editor is asking'),
  beside('please, ', ''),
  beside('', ', please'),
  beside('', ' for my article'),
  beside('', ' according to the papers'),
  beside('according to the papers, ', ''),
  beside('so ', ' then'),
  beside('out of interest, ', ''),
  beside('one question: ', ''),
  beside('', ', do you know'),
  beside('', ', do we know'),
  beside('', ' – any idea'),
  beside('I was wondering, ', ''),
  beside('hello, I am writing a piece on this. ', ' Thanks'),
  beside('sorry if this has been asked before, but ', ''),
];

/** What people say before and behind a question, of themselves and of what they need it for. */
const ASIDES: readonly Construction[] = [
  beside('', ', word for word if possible'),
  beside('', '? Footnotes due tonight'),
  beside('', ', or am I misremembering?'),
  beside('', ' cos my editor wants it by six'),
  beside('', ', two lines will do'),
  beside('', '? for a graphic'),
  beside('', ', I just need the names'),
  beside('', '? It’s for a caption.'),
  beside('', '; we go to print soon'),
  beside('', ' – we’re on air in ten'),
  beside('', '? My tutor keeps asking.'),
  beside('', ', as far as we can tell'),
  beside('', ', in a nutshell'),
  beside('', ', or does nobody say?'),
  beside('', ' – keep it short'),
  beside('', ', I can’t find it anywhere'),
  beside('right, on air soon. ', ''),
  beside('been away, sorry. ', ''),
  beside('I’ve seen two versions of this, so ', ''),
  beside('boiling it down, ', ''),
  beside('ok last thing from me: ', ''),
  beside('This may be a daft question but ', ''),
  beside('Not sure who to ask. ', ''),
  beside('Bear with me, ', ''),
  beside('Before I forget, ', ''),
  beside('To check my notes: ', ''),
  beside('For what it’s worth, ', ''),
  beside('Quick sanity check – ', ''),
  beside('Help! ', ''),
  beside('Two things. First, ', ''),
  beside('I know this is old news but ', ''),
  beside('Everyone keeps asking me this: ', ''),
  beside('This is doing my head in. ', ''),
  beside('going through the file now, ', ''),
  around('my member wants to know'),
  around('the lawyers want to be certain'),
  around('somebody on the desk asked me'),
  around('we’re arguing about'),
  around('it would help to have confirmed'),
  around('nobody here can tell me'),
  beside('', ', names will do'),
  beside('', ', one line, the name is enough'),
  beside('the script leaves it open. ', ''),
  beside('balance para – ', ''),
  around('not a clue'),
];

/** How a letter asks. */
const FORMALLY: readonly Construction[] = [
  around('I should be grateful if you would state'),
  around('I have been asked to establish'),
  around('I am instructed to ascertain'),
  around('please advise'),
  around('kindly set out'),
  around('be so good as to confirm'),
  around('may I ask'),
];

/** What it is about comes first. */
const TOPIC_FIRST: readonly Construction[] = [
  ['', ': '],
  ['', ' – '],
  ['', ', '],
  ['As for ', ', '],
  ['On ', ': '],
  ['Regarding ', ', '],
  ['When it comes to ', ', '],
  ['About ', ': '],
  ['With regard to ', ', '],
  ['Speaking of ', ', '],
  ['Turning to ', ', '],
  ['Take ', ': '],
].map(([before = '', mark = '']): Construction => ({
  name: `${before}(topic)${mark}…`,
  build: (core) => {
    const first = (topic: string, asked: string): string => `${before}${topic}${mark}${asked}`;
    switch (core.kind) {
      case 'subject':
        return core.object.startsWith('what ')
          ? undefined
          : first(core.object, `${askedFor(core)} ${core.verb.past} ${core.pronoun}`);
      case 'object':
        return first(core.subject, alone({ ...core, subject: core.pronoun }));
      case 'whether':
        return first(core.subject, alone({ ...core, subject: core.pronoun }));
      case 'plain':
        return core.topic === undefined ? undefined : first(...core.topic);
      default:
        return core satisfies never;
    }
  },
}));

/** Of those that ask who did something. */
const SUBJECT: readonly Construction[] = [
  ofSubject('who V', alone),
  ofPeople('who was it that V', ({ verb, object }) => `who was it that ${verb.past} ${object}`),
  ofPeople('who is it that V', ({ verb, object }) => `who is it that ${verb.past} ${object}`),
  ofPeople('it was who that V', ({ verb, object }) => `it was who that ${verb.past} ${object}`),
  ofThings(
    'what is it that V',
    ({ verb, object, things }) => `${things ?? ''} is it that ${verb.past} ${object}`,
  ),
  ofPeople('the people who V', ({ verb, object }) => `the people who ${plural(verb.past)} ${object}`),
  ofPeople('everyone who V', ({ verb, object }) => `everyone who ${verb.past} ${object}`),
  ofPeople('anyone who V', ({ verb, object }) => `anyone who ${verb.past} ${object}`),
  ofPeople('those who V', ({ verb, object }) => `those who ${plural(verb.past)} ${object}`),
  ofPeople(
    'the names of those who V',
    ({ verb, object }) => `the names of those who ${plural(verb.past)} ${object}`,
  ),
  ofPeople(
    'what are the names of the people who V',
    ({ verb, object }) => `what are the names of the people who ${plural(verb.past)} ${object}`,
  ),
  ofPeople(
    'a list of everybody that V',
    ({ verb, object }) => `a list of everybody that ${verb.past} ${object}`,
  ),
  ofPeople(
    'give me a list of the people who V',
    ({ verb, object }) => `give me a list of the people who ${plural(verb.past)} ${object}`,
  ),
  ofPeople(
    'who were the people who V',
    ({ verb, object }) => `who were the people who ${plural(verb.past)} ${object}`,
  ),
  ofPeople(
    'who was the person that V',
    ({ verb, object }) => `who was the person that ${verb.past} ${object}`,
  ),
  ofPeople(
    'I’m looking for whoever V',
    ({ verb, object }) => `I’m looking for whoever ${verb.past} ${object}`,
  ),
  ofPeople('which people V', ({ verb, object }) => `which people ${plural(verb.past)} ${object}`),
  ofPeople('which of them V', ({ verb, object }) => `which of them ${plural(verb.past)} ${object}`),
  ofPeople('what persons V', ({ verb, object }) => `what persons ${plural(verb.past)} ${object}`),
  ofPeople('who all V', ({ verb, object }) => `who all ${verb.past} ${object}`),
  ofPeople('who else V', ({ verb, object }) => `who else ${verb.past} ${object}`),
  ofPeople('who exactly V', ({ verb, object }) => `who exactly ${verb.past} ${object}`),
  ofPeople('who on earth V', ({ verb, object }) => `who on earth ${verb.past} ${object}`),
  ofPeople('who, if anyone, V', ({ verb, object }) => `who, if anyone, ${verb.past} ${object}`),
  ofPeople(
    'who, according to the papers, V',
    ({ verb, object }) => `who, according to the papers, ${verb.past} ${object}`,
  ),
  ofPeople('who V in the end', ({ verb, object }) => `who ${verb.past} ${object} in the end`),
  ofPeople('who V and when', ({ verb, object }) => `who ${verb.past} ${object} and when`),
  ofPeople('was there anyone who V', ({ verb, object }) => `was there anyone who ${verb.past} ${object}`),
  ofPeople('is there anybody who V', ({ verb, object }) => `is there anybody who ${verb.past} ${object}`),
  ofPeople(
    'did anyone V',
    active(({ verb, object }) => `did anyone ${verb.base} ${object}`),
  ),
  ofPeople('has anybody V', ({ verb, object }) => `has anybody ${verb.participle} ${object}`),
  ofPeople(
    'did somebody V',
    active(({ verb, object }) => `did somebody ${verb.base} ${object}`),
  ),
  ofPeople('was anyone V', ({ verb, object }) =>
    verb.passive === true ? `was anyone ${after(verb)} ${object}` : undefined,
  ),
  ofPeople('who has V', ({ verb, object }) => `who has ${verb.participle} ${object}`),
  ofPeople('who had V', ({ verb, object }) => `who had ${verb.participle} ${object}`),
  ofPeople(
    'who is V-ing',
    active(({ verb, object }) => `who is ${verb.ing} ${object}`),
  ),
  ofPeople(
    'who was V-ing',
    active(({ verb, object }) => `who was ${verb.ing} ${object}`),
  ),
  ofPeople(
    'who has been V-ing',
    active(({ verb, object }) => `who has been ${verb.ing} ${object}`),
  ),
  ofPeople('who V-s', ({ verb, object }) => `who ${verb.present} ${object}`),
  ofPeople(
    'who did V',
    active(({ verb, object }) => `who did ${verb.base} ${object}`),
  ),
  ofPeople('who got V-en', ({ verb, object }) =>
    verb.passive === true ? `who got ${after(verb)} ${object}` : undefined,
  ),
  ofPeople('who is said to have V', ({ verb, object }) => `who is said to have ${verb.participle} ${object}`),
  ofPeople('who seems to have V', ({ verb, object }) => `who seems to have ${verb.participle} ${object}`),
  ofPeople(
    'people V-ing',
    ({ verb, object }) => `people ${verb.passive === true ? after(verb) : verb.ing} ${object}`,
  ),
  ofPeople(
    'anyone V-ing',
    ({ verb, object }) => `anyone ${verb.passive === true ? after(verb) : verb.ing} ${object}`,
  ),
  ofPeople(
    'the people V-ing',
    ({ verb, object }) => `the people ${verb.passive === true ? after(verb) : verb.ing} ${object}`,
  ),
  ofPeople(
    'is there a record of anyone V-ing',
    ({ verb, object }) => `is there a record of anyone ${verb.ing} ${object}`,
  ),
  ofThings('documents V-ing', ({ verb, object }) => `documents ${verb.ing} ${object}`),
  ofThings(
    'is there anything that V',
    ({ verb, object }) => `is there anything that ${verb.present} ${object}`,
  ),
  ofThings('does anything V', ({ verb, object }) => `does anything ${verb.base} ${object}`),
  ofThings('everything that V', ({ verb, object }) => `everything that ${verb.present} ${object}`),
  ofThings('which papers V', ({ verb, object }) => `which papers ${verb.base} ${object}`),
  ofThings(
    'I’m looking for papers that V',
    ({ verb, object }) => `I’m looking for papers that ${verb.base} ${object}`,
  ),
  ofPeople(
    'by whom was O V-en',
    turned(({ verb, object }) => `by whom was ${object} ${verb.participle}`),
  ),
  ofPeople(
    'who was O V-en by',
    turned(({ verb, object }) => `who was ${object} ${verb.participle} by`),
  ),
  ofPeople(
    'O was V-en by whom',
    turned(({ verb, object }) => `${object} was ${verb.participle} by whom`),
  ),
  ofPeople(
    'O has been V-en by who',
    turned(({ verb, object }) => `${object} has been ${verb.participle} by who`),
  ),
  ofPeople(
    'by whom has O been V-en',
    turned(({ verb, object }) => `by whom has ${object} been ${verb.participle}`),
  ),
  ofPeople(
    'who did O get V-en by',
    turned(({ verb, object }) => `who did ${object} get ${verb.participle} by`),
  ),
  ofPeople(
    'by which people was O V-en',
    turned(({ verb, object }) => `by which people was ${object} ${verb.participle}`),
  ),
  ofPeople(
    'was O V-en by anyone',
    turned(({ verb, object }) => `was ${object} ${verb.participle} by anyone`),
  ),
  ofPeople(
    'I want to know who O was V-en by',
    turned(({ verb, object }) => `I want to know who ${object} was ${verb.participle} by`),
  ),
  ofPeople(
    'I want to know by whom O was V-en',
    turned(({ verb, object }) => `I want to know by whom ${object} was ${verb.participle}`),
  ),
  ofPeople(
    'O: V-en by whom',
    turned(({ verb, object }) => `${object}: ${verb.participle} by whom`),
  ),
  ofPeople(
    'the person O was V-en by',
    turned(({ verb, object }) => `the person ${object} was ${verb.participle} by`),
  ),
];

/** `was copied on` has to agree with several. */
function plural(past: string): string {
  return past.replace(/^was /, 'were ');
}

/** Of those that ask to what, or to whom. */
const OBJECT: readonly Construction[] = [
  ofObject('what did S V', alone),
  ofObject(
    'what has S V-en',
    ({ asked, subject, verb, ...core }) =>
      `${asked} has ${subject} ${verb.participle}${core.rest === undefined ? '' : ` ${core.rest}`}`,
  ),
  ofObject(
    'what had S V-en',
    (core) => `${core.asked} had ${core.subject} ${core.verb.participle}${rest(core)}`,
  ),
  ofObject(
    'what is S V-ing',
    active((core) => `${core.asked} is ${core.subject} ${core.verb.ing}${rest(core)}`),
  ),
  ofObject(
    'what does S V',
    active((core) => `${core.asked} does ${core.subject} ${core.verb.base}${rest(core)}`),
  ),
  ofObject('what S V-ed', inside),
  ofObject('S V-ed what', (core) => `${core.subject} ${core.verb.past} ${core.asked}${rest(core)}`),
  ofObject(
    'what was it that S V-ed',
    (core) => `${core.asked} was it that ${core.subject} ${core.verb.past}${rest(core)}`,
  ),
  ofObject(
    'what is S said to have V-ed',
    (core) => `${core.asked} is ${core.subject} said to have ${core.verb.participle}${rest(core)}`,
  ),
  ofObject('what exactly did S V', (core) => alone(core).replace(/^(\S+)/, '$1 exactly')),
  ofObject('what else did S V', (core) => alone(core).replace(/^(\S+)/, '$1 else')),
  ofObject('what, if anything, did S V', (core) =>
    alone(core).replace(/^(\S+)/, core.asked === 'what' ? '$1, if anything,' : '$1, if anyone,'),
  ),
  ofObject(
    'what did S V, if anything',
    (core) => `${alone(core)}, if ${core.asked === 'what' ? 'anything' : 'anyone'}`,
  ),
  ofObject(
    'what was V-en by S',
    turned((core) => `${core.asked} was ${core.verb.participle} by ${core.subject}${rest(core)}`),
  ),
  ofObject(
    'what has been V-en by S',
    turned((core) => `${core.asked} has been ${core.verb.participle} by ${core.subject}${rest(core)}`),
  ),
  ofObject(
    'what got V-en by S',
    turned((core) => `${core.asked} got ${core.verb.participle} by ${core.subject}${rest(core)}`),
  ),
  ofObject(
    'did S V anything',
    active(
      (core) =>
        `did ${core.subject} ${core.verb.base} ${core.asked === 'what' ? 'anything' : 'anyone'}${rest(core)}`,
    ),
  ),
  ofObject(
    'has S V-en anything',
    (core) =>
      `has ${core.subject} ${core.verb.participle} ${core.asked === 'what' ? 'anything' : 'anyone'}${rest(core)}`,
  ),
  ofObject(
    'is there anything that S V-ed',
    (core) =>
      `is there ${core.asked === 'what' ? 'anything' : 'anyone'} that ${core.subject} ${core.verb.past}${rest(core)}`,
  ),
  ofObject(
    'was there anything S V-ed',
    (core) =>
      `was there ${core.asked === 'what' ? 'anything' : 'anyone'} ${core.subject} ${core.verb.past}${rest(core)}`,
  ),
  ofWhat('everything S V-ed', (core) => `everything ${core.subject} ${core.verb.past}${rest(core)}`),
  ofWhat('the things S V-ed', (core) => `the things ${core.subject} ${core.verb.past}${rest(core)}`),
  ofWhat(
    'a list of the things S V-ed',
    (core) => `a list of the things ${core.subject} ${core.verb.past}${rest(core)}`,
  ),
  ofWhat(
    'show me all that S V-ed',
    (core) => `show me all that ${core.subject} ${core.verb.past}${rest(core)}`,
  ),
  ofWhat('what sort of things did S V', (core) => alone(core).replace(/^what/, 'what sort of things')),
  ofWhat('what all did S V', (core) => alone(core).replace(/^what/, 'what all')),
  ofObject('who are the people S V-ed', (core) =>
    core.asked === 'who' ? `who are the people ${core.subject} ${core.verb.past}${rest(core)}` : undefined,
  ),
  ofObject('which people did S V', (core) =>
    core.asked === 'who' ? alone(core).replace(/^who/, 'which people') : undefined,
  ),
  ofObject('everyone S V-ed', (core) =>
    core.asked === 'who' ? `everyone ${core.subject} ${core.verb.past}${rest(core)}` : undefined,
  ),
  ofObject('whom did S V', (core) =>
    core.asked === 'who' ? alone(core).replace(/^who/, 'whom') : undefined,
  ),
];

/** Of those that ask whether. */
const WHETHER: readonly Construction[] = [
  ofWhether('did S V O', alone),
  ofWhether(
    'did S ever V O',
    active(({ subject, verb, object }) => `did ${subject} ever ${verb.base} ${object}`),
  ),
  ofWhether('has S V-en O', ({ subject, verb, object }) => `has ${subject} ${verb.participle} ${object}`),
  ofWhether('had S V-en O', ({ subject, verb, object }) => `had ${subject} ${verb.participle} ${object}`),
  ofWhether('S V-ed O?', (core) => `${statement(core)}?`),
  ofWhether('S V-ed O, right?', (core) => `${statement(core)}, right?`),
  ofWhether(
    'S V-ed O, didn’t she?',
    (core) => `${statement(core)}, ${core.verb.passive === true ? 'wasn’t' : 'didn’t'} ${core.pronoun}?`,
  ),
  ofWhether(
    'S did V O, did she?',
    active((core) => `${core.subject} did ${core.verb.base} ${core.object}, did ${core.pronoun}?`),
  ),
  ofWhether('didn’t S V O', ({ subject, verb, object }) =>
    verb.passive === true
      ? `wasn’t ${subject} ${after(verb)} ${object}`
      : `didn’t ${subject} ${verb.base} ${object}`,
  ),
  ofWhether(
    'hasn’t S V-en O',
    ({ subject, verb, object }) => `hasn’t ${subject} ${verb.participle} ${object}`,
  ),
  ofWhether('is it true that S V-ed O', (core) => `is it true that ${statement(core)}`),
  ofWhether('is it the case that S V-ed O', (core) => `is it the case that ${statement(core)}`),
  ofWhether('can you tell me if S V-ed O', (core) => `can you tell me if ${statement(core)}`),
  ofWhether('I want to know if S V-ed O', (core) => `I want to know if ${statement(core)}`),
  ofWhether('whether or not S V-ed O', (core) => `whether or not ${statement(core)}`),
  ofWhether('is there any evidence that S V-ed O', (core) => `is there any evidence that ${statement(core)}`),
  ofWhether(
    'is there evidence of S V-ing O',
    ({ subject, verb, object }) => `is there evidence of ${subject} ${verb.ing} ${object}`,
  ),
  ofWhether('do the papers say that S V-ed O', (core) => `do the papers say that ${statement(core)}`),
  ofWhether('does it say anywhere that S V-ed O', (core) => `does it say anywhere that ${statement(core)}`),
  ofWhether('am I right that S V-ed O', (core) => `am I right that ${statement(core)}`),
  ofWhether('did it turn out that S V-ed O', (core) => `did it turn out that ${statement(core)}`),
  ofWhether('I heard that S V-ed O, is that so', (core) => `I heard that ${statement(core)}, is that so`),
  ofWhether(
    'was it S who V-ed O',
    ({ subject, verb, object }) => `was it ${subject} who ${verb.past} ${object}`,
  ),
  ofWhether(
    'was S one of those who V-ed O',
    ({ subject, verb, object }) => `was ${subject} one of those who ${plural(verb.past)} ${object}`,
  ),
  ofWhether(
    'is S among the people who V-ed O',
    ({ subject, verb, object }) => `is ${subject} among the people who ${plural(verb.past)} ${object}`,
  ),
  ofWhether(
    'was O V-en by S',
    turned(({ subject, verb, object }) => `was ${object} ${verb.participle} by ${subject}`),
  ),
  ofWhether(
    'is S said to have V-ed O',
    ({ subject, verb, object }) => `is ${subject} said to have ${verb.participle} ${object}`,
  ),
  ofWhether('S: V-ed O or not?', ({ subject, verb, object }) => `${subject}: ${verb.past} ${object} or not?`),
];

/** Nouns instead of verbs, and a few words as in a telegram. */
const SHORT: readonly Construction[] = [
  ...[
    '',
    'who is the ',
    'tell me the ',
    'I’m looking for the ',
    'is there a record of the ',
    'list the ',
    'any ',
  ].map((before): Construction => ({
    name: `${before}(noun)`,
    build: (core) => {
      if (!('noun' in core) || core.noun === undefined) return undefined;
      if (
        before === 'who is the ' &&
        (core.kind !== 'subject' ||
          core.things !== undefined ||
          /^(?:calls|knowledge|denials|members|participants|critics|defenders|accusers|questioners|recipients)/.test(
            core.noun,
          ))
      )
        return undefined;
      return `${before}${core.noun}`;
    },
  })),
  ...[0, 1, 2].map((at): Construction => ({
    name: `telegram ${at + 1}`,
    build: (core) => ('short' in core ? core.short?.[at] : undefined),
  })),
];

/** Where a day stands. */
const DATED: readonly Construction[] = [
  ['on … first', (said: string, asked: string) => `on ${said}, ${asked}`],
  ['on … last', (said: string, asked: string) => `${asked} on ${said}`],
  ['back on … last', (said: string, asked: string) => `${asked} back on ${said}`],
  ['on … last, with a mark', (said: string, asked: string) => `${asked}, on ${said}`],
  ['what I want to know … on …', (said: string, asked: string) => `can you tell me ${asked} on ${said}`],
].map(([name, build]): Construction => ({
  name: name as string,
  build: (core) =>
    core.dated === true
      ? (build as (said: string, asked: string) => string)(
          DAY.said,
          name === 'what I want to know … on …' ? inside(core) : alone(core),
        )
      : undefined,
}));

/** Ways to build a sentence that keep the question, by family. */
export const CONSTRUCTIONS: Readonly<Record<string, readonly Construction[]>> = {
  around: AROUND,
  aside: ASIDES,
  formal: FORMALLY,
  'topic first': TOPIC_FIRST,
  'who did it': SUBJECT,
  'what was done': OBJECT,
  whether: WHETHER,
  short: SHORT,
  dated: DATED,
};

/** Ways to build one that turn the question into another, which no papers answer. */
export const REFUSED: readonly Construction[] = [
  wrap('why …', (core) => `why ${alone(core).replace(/^(?:who|what|when|how) /, '')}`),
  ofPeople('who did not V', ({ verb, object }) =>
    verb.passive === true ? `who was not ${after(verb)} ${object}` : `who did not ${verb.base} ${object}`,
  ),
  ofPeople('who should have V-en', ({ verb, object }) => `who should have ${verb.participle} ${object}`),
  ofPeople('who will V', ({ verb, object }) => `who will ${verb.base} ${object}`),
  ofPeople('who besides Hugh Ind V', ({ verb, object }) => `who besides Hugh Ind ${verb.past} ${object}`),
  ofPeople('nobody V, did they', ({ verb, object }) => `nobody ${verb.past} ${object}, did they`),
  ofPeople(
    'was it right that they V',
    ({ verb, object }) => `was it right that they ${plural(verb.past)} ${object}`,
  ),
  ofWhether('why did S V O', (core) => `why did ${core.subject} ${core.verb.base} ${core.object}`),
  ofWhether(
    'should S have V-en O',
    (core) => `should ${core.subject} have ${core.verb.participle} ${core.object}`,
  ),
  ofWhether(
    'did S wrongly V O',
    active((core) => `did ${core.subject} wrongly ${core.verb.base} ${core.object}`),
  ),
  ofObject('why did S V', (core) => `why did ${core.subject} ${core.verb.base}${rest(core)}`),
  ofObject(
    'what did S not V',
    active((core) => `${core.asked} did ${core.subject} not ${core.verb.base}${rest(core)}`),
  ),
  ofObject(
    'what should S V',
    active((core) => `${core.asked} should ${core.subject} ${core.verb.base}${rest(core)}`),
  ),
];
