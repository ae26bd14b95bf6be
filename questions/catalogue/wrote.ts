import { DATE_SLOT, entry, filled, type CatalogueEntry } from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { PAPERS_SLOT } from '../paper-kind.ts';
import {
  ATTRIBUTED,
  does,
  irregular,
  oneOf,
  OWN,
  regular,
  verbs,
  whatDid,
  whoDid,
  whoIs,
  whoseDeed,
  type Verb,
} from '../verb-forms.ts';
import { SHOWS } from './copy-words.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';
import { makerRows, makersIn, papersOf } from './makers.ts';

export const WRITE: Verb = verbs(
  irregular('write', 'wrote', 'written', '', 'up', 'out', 'down'),
  irregular('draw', 'drew', 'drawn', 'up'),
  irregular(
    'put',
    'put',
    'put',
    'together',
    '(pen|pencil) to paper (on|for|over)',
    'down on paper',
    'to paper',
    '[down] in writing',
    'down in (words|print|black and white)',
    'into words',
  ),
  irregular('set', 'set', 'set', 'down [in writing|on paper]', '(in|to) writing'),
  irregular('commit', 'committed', 'committed', 'to (paper|writing|print)'),
  regular(
    'author',
    'co-author',
    'coauthor',
    'prepare',
    'draft',
    'pen',
    'compose',
    'produce',
    'compile',
    'create',
    'craft',
    'formulate',
    'script',
    'scribe',
    'scribble',
    'type',
    'type up',
    'word',
    'phrase',
    ...['tap', 'churn', 'bash', 'hammer', 'bang'].map((verb) => `${verb} out`),
    'jot down',
    'note down',
    'dash off',
    'knock out',
    'pull together',
    'concoct',
    ...['cobble', 'throw'].map((verb) => `${verb} together`),
    ...['dream', 'cook', 'knock', 'rustle', 'whip', 'work'].map((verb) => `${verb} up`),
  ),
  irregular('co-write', 'co-wrote', 'co-written'),
);
/** The same where the document stands before the end of the verb: `put it down on paper`. */
const WRITE_APART: Verb = verbs(
  irregular('write', 'wrote', 'written'),
  irregular('draw', 'drew', 'drawn'),
  irregular('put', 'put', 'put'),
  regular('type', 'draft', 'knock', 'dash', 'pull', 'tap', 'bash', 'bang', 'hammer', 'jot', 'commit'),
);
/** Who can be behind a text as its author; an outlet behind it is its publisher. */
const WRITER =
  '(who [else]|(which|what) (person|people|persons|official|officials|civil servant|civil servants|author|writer|journalist|journalists|reporter|minister|politician|adviser))';
const WRITE_OUT: Verb = regular('tap', 'bash', 'bang', 'hammer', 'churn', 'type', 'knock');
const APART_AFTER =
  '(together|up|down|down on paper|down in writing|on paper|to paper|to writing|in writing|into words)';

/** Who wrote a document. Who merely sent it is said beside. */
export const wrote: CatalogueEntry = entry({
  id: 'wrote',
  title: 'Who wrote a document?',
  wordings: ['Who wrote {document}?'],
  slots: [documentSlot('end', 'AUTHORED')],
  forms: [
    ...whoDid(WRITE, '{document} [for [the] (ministers|officials|colleagues|others|publication)]'),
    `<doer> ${does(WRITE_APART)} {document} ${APART_AFTER}`,
    `<doer> ${does(WRITE_OUT)} {document} (out|off)`,
    `by <agent> <be> {document} ${oneOf(WRITE_APART.participle)} ${APART_AFTER}`,
    ...whoIs(
      'author|authors|writer|writers|drafter|drafters|byline|authorship|composer|penman',
      '{document}',
    ),
    `${WRITER} [<be>] (behind|[the] (name|man|woman|official|figure|mind|one|person|people|brains|hand|pen|reporter|journalist|writer|author|correspondent|civil servant) behind) [the writing of] {document}`,
    '<doer> [<did>|<have>] (do|did|done|had a hand in|took part in|helped with) [the] (writing|drafting|authoring|penning|preparing|preparation|composition) [of] {document}',
    'whose (work|handiwork|words|pen|hand|byline|name|signature|pen and paper) [<be>|appears|appear|stands] [on|in|under|above|behind|at the top of] {document}',
    'whose (name|byline|signature) (<be>|appears|appear|appeared|stands|stood) [on|under|above|at the top of] {document} as [its|the|an] (author|writer|drafter|byline)',
    'whose (is|was|are|were) {document}',
    '{document} [<be>] [by] whose (work|handiwork|words|hand|pen|byline)',
    '{document} [<be>] (the (work|handiwork|words|product) of|by|from the pen of|from the hand of|down to) <agent>',
    `whose (pen|hand|hands) ${does(WRITE)} {document}`,
    `whose (byline|name|signature) (<did>|<have>) {document} (bear|carry|have|show|borne|carried|appear under|run under|go out under|appeared under|gone out under)`,
    `(from|by|in) whose (pen|hand) (<did>|<have>|<was>) {document} (come|came|written|issue|flow)`,
    '(from|out of) whose (pen|hand|desk) (came|comes|come|flowed|issued) {document}',
    `whose (pen|hand) (<did>|<have>) {document} (come|came) from`,
    '{document} (came|comes|come) from whose (pen|hand)',
    `(from|by|in|under) whose (pen|hand|name|byline) (<be>|<have>) {document} [been] ${oneOf(WRITE.participle)}`,
    'under whose (authorship|name|byline) (does|did|is|was|has|had) {document} (stand|appear|appeared|run|go|gone|come out|published|printed|carried)',
    '<agent> <be> {document} [written] (by|the work of|the handiwork of)',
    `${WRITER} [<be>] responsible for {document}`,
    ...whoseDeed(
      'authorship|writing|drafting|composition|preparation|penning|compilation|wording|text',
      '{document}',
    ),
    `to <agent> (<be>|<have>|can) [be] {document} [be] [been] ${ATTRIBUTED}`,
    `<agent> (<be>|<have>|can) [be] {document} [be] [been] ${ATTRIBUTED} to`,
    `(is|was|are|were|has|have|can) {document} [be] [been] ${ATTRIBUTED} to <agent>`,
    `<doer> (has|have|had|got|gets|took|takes|<have> got) [the|a] (byline|writing credit|authorial credit) (on|for|of|to) {document}`,
    `<doer> [did|has|have] (came up with|come up with|found|find|chose|choose|thought up|supplied|provided) [the] (wording|words|text|language|phrasing) (of|for|in) {document}`,
    '<doer> [did|has|have] (came up with|come up with|put (his|her|their) (name|names|byline) to) {document}',
    `${WRITER} [<be>] credited with {document}`,
    '[the] byline [on|of|for] {document}',
    `<doer> sat down and ${oneOf(WRITE.past)} {document}`,
    `<doer> ${does(irregular('hold', 'held', 'held', 'the (pen|pencil|pencils)'))} (on|for|over) {document}`,
    `<doer> ${does(irregular('do', 'did', 'done', 'the (wording|words|text|writing|drafting)'))} (on|for|of) {document}`,
    `<doer> ${does(irregular('put', 'put', 'put', '(his|her|their|its) (name|names|byline)'))} to {document}`,
    `to whose (pen|hand|authorship) (<be>|<have>|can) {document} [be] [been] ${ATTRIBUTED}`,
    `[the] authorship of {document} (is|was|has been) (laid|lain) at whose (door|feet)`,
    `at whose (door|feet) (is|was) [the] authorship of {document} laid`,
    `{document} (was|were|is|has been) ${oneOf(WRITE.participle)} by (somebody|someone) [but] by (whom|who)`,
    `[the] authorship of {document}`,
  ],
  reads: 'who wrote {document}',
  statement: { name: 'wrote', row: deliveryRowSchema },
  beside: { name: 'sent-by', row: deliveryRowSchema },
  answer: (rows, slots, sent) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who wrote ', document, '.']
          : [document, ' was written by ', ...makersIn(rows), '.'],
      remarks: sent.length === 0 ? [] : [['It was sent by ', ...makersIn(sent), '.']],
      columns: ['Written by', 'When'],
      rows: makerRows(rows),
    };
  },
});

const THINGS = {
  things: '<things>',
  after: '(what|which <papers>|what <papers>|what kind of <papers>)',
  any: '<anything>',
};

/** Papers, without what is said as readily: statements attributed to somebody are what they said. */
const TEXTS =
  '[which|what|how many|all|any|the|every|are there any|is there any] [of] [the|our|these] (documents|document|papers|paper|pieces|piece|articles|article|stories|story|memos|memo|letters|letter|reports|report|texts|text|emails|email|files|items|tweets|posts|writings|documentation) [that|which]';

/** What somebody wrote. */
export const writtenBy: CatalogueEntry = entry({
  id: 'written-by',
  title: 'What did somebody write?',
  wordings: ['What did {party} write?'],
  slots: [partySlot('start', 'AUTHORED'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    ...whatDid(
      THINGS,
      '{party}',
      WRITE,
      '[herself|himself|themselves|itself|(on|in) (her|his|their) own [hand|words|right]]',
    ),
    `(is|are|was|were) [there] <anything> [here|in here|that is|that was] [written|penned|authored|drafted] by {party}`,
    `(<did>|<have>) {party} [been] ${oneOf(WRITE_APART.base, WRITE_APART.participle, WRITE_APART.ing)} <anything> ${APART_AFTER}`,
    `<things> (<did>|<have>) {party} [been] ${oneOf(WRITE_APART.base, WRITE_APART.participle, WRITE_APART.ing)} ${APART_AFTER}`,
    '<things> [<be>] {party} [<be>] [listed as|named as|credited as|given as] [the|an] [sole] (author|writer|drafter) (of|for|on)',
    '(is|was|are|were) {party} [listed as|named as|credited as|given as] [the|an] [sole] (author|writer) of <anything>',
    'of (what|which <papers>|what <papers>|which) (<be>) {party} [<be>] [the|an] (author|writer)',
    '<things> (by|from the pen of) {party}',
    `<things> [<have>|<did>] (came|come|comes|come out) from {party}${OWN} [own] (pen|hand|desk)`,
    `<things> from {party}${OWN} [own] (pen|hand|desk)`,
    `<things> [that|which] (carry|carries|bear|bears|have|has|give|gives|show|shows|with|bearing|carrying|under) the (name|byline|signature) of {party} [as [the|its|their|an] (author|writer)]`,
    `{party} as [the|an] (author|authors|writer|writers) [of] (what|of what)`,
    `to (what|which <papers>|what <papers>) (did|has|have|had) {party} put (his|her|their|its) name`,
    `(is|was|are|were) {party} [the|an] (author|writer) of <anything> [(we|you)('ve got| have| hold)|here|on file]`,
    `<things> (has|have|had|is|are|was|were) {party} [been] (busy|engaged in) ${oneOf(WRITE.ing)}`,
    `{party} (is|was|are) [named as|given as] the (author|writer) of (what|which <papers>|what <papers>)`,
    `(is|was|were|has) <anything> (written|penned|authored|drafted|composed|produced) by {party}`,
    `<things> (with|that has|that have|which has|which have|having) {party} (down|listed|named|credited|given|recorded) as [its|their|the|an] author`,
    `<things> (owe|owes|owed|owing) (its|their) (authorship|existence) to {party}`,
    `(does|do|did) <anything> (owe|owes) (its|their) (authorship|existence) to {party}`,
    `(bits and bobs|bits and pieces|odds and ends|bits|things|stuff) (authored|written|penned|drafted|put together) by {party}`,
    `<things> [that|which] (carry|carries|bear|bears|have|has|give|gives|with) {party}${OWN} name as [the|its|their] (author|writer)`,
    '<things> (of|for) which {party} <be> [the|an] (author|writer)',
    `${TEXTS} [<be>|<have> been|can be] ${ATTRIBUTED} to {party}`,
    `(<be>|<have>|can) (authorship of <anything>|the authorship of <anything>|(any|a) [other|single] <papers>) [be] [been] ${ATTRIBUTED} to {party}`,
    `to {party} (<be>|<have>|can) (which|what) <papers> [be] [been] ${ATTRIBUTED}`,
    `<things> (of|with) {party}${OWN} [own] (authorship|making|writing|composition|drafting)`,
    '<things> [of] whose (author|writer|byline) (is|was|are|were) [given as|listed as|named as] {party}',
    `<things> [that|which] [<did>] (by|credit|credits|credited|crediting|${SHOWS}) {party} as [the|its|their|an|a] [sole|named] (author|authors|writer|writers|drafter)`,
    '<things> (is|are|was|were|<have>) [there] [been] [known] (authored|written) by {party}',
    `{party}${OWN} [own] (writings|papers|documents|letters|memos|memo|reports|own papers|written work|articles|works|output|correspondence|written output|bylines)`,
    '(works|writings|output|letters|papers|documents|memos|texts|articles|reports|written work|bylines) [that were|that are] (by|of|authored by|from|written by) {party}',
    '[any|all|every|each|the|which|what] [of] [the] <papers> [<be>] (by|from the (pen|hand|desk) of|from the pen of|penned by|the work of) {party}',
    '[all|any|the|every] <papers> (by|from|of) {party}',
    `<things> [<be>] [came|come|comes|flowed|issued] from {party}${OWN} (pen|hand|desk)`,
    '<things> [<did>|<have>] (came|come|comes|originate|originated|originates|stem|stems|stemmed|emanate|emanated) from {party}',
    '<things> [<have>|<be>] [came|come|comes|flowed|issued] from the (pen|pens|hand|hands) of {party}',
    `<things> [that|which] (has|have|had|carry|bear|bears|carries|with|under) {party}${OWN} (name on it|name on them|byline|name|signature)`,
    `<things> [that|which] ${SHOWS} {party}${OWN} (byline|signature)`,
    `${TEXTS} (is|are|was|were) {party} ('s|')`,
    '<things> (<did>|<have>) {party} put (his|her|their|its) (name|byline) to',
    '(what|which <papers>) (is|are|was|were) (by|from|the work of) {party}',
    `<things> (is|was|are|were) {party}${OWN} [own] (work|handiwork|writing)`,
    '<things> [<be>|<have> been] {party} [<be>] responsible for (writing|drafting|authoring|penning|preparing)',
    '<things> (has|have|had|did) {party} [got|have|had] (his|her|their|its) (name|byline|signature) (to|on|under|at the (top|bottom|foot|end) of)',
  ],
  reads: 'what[ {papers}] {party} wrote[ {date}]',
  affirmedBy: (rows) => rows,
  statement: { name: 'written-by', row: deliveryRowSchema },
  answer: (rows, slots) => papersOf(rows, slots, 'wrote'),
});
