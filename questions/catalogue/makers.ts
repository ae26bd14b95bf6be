import {
  DATE_SLOT,
  dateOf,
  entry,
  filled,
  type AnswerText,
  type CatalogueEntry,
  type Slots,
} from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { SHOWS } from './copy-words.ts';
import { entityCell } from '../cell.ts';
import { anyPapers, onlyPapers, PAPERS_SLOT } from '../paper-kind.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import {
  does,
  doesStrictly,
  irregular,
  oneOf,
  OWN,
  regular,
  verbs,
  whatDid,
  whoDid,
  whoIs,
  whoseDeed,
  ATTRIBUTED,
  type Verb,
} from '../verb-forms.ts';
import { asNode, deliveryRowSchema, type DeliveryRow } from './delivery.ts';

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

const OUT = '(out|off|over|round|around|in|across)';
export const SEND: Verb = verbs(
  irregular('send', 'sent', 'sent', OUT),
  irregular('send', 'sent', 'sent'),
  irregular('shoot', 'shot', 'shot', '(off|out|over|round)'),
  regular(
    'fire off',
    'fire out',
    'ping',
    'ping (off|out|over|round|around)',
    'email',
    'email (out|round|around|over)',
    'mail',
    'mail (out|off)',
    'dispatch',
    'despatch',
    'circulate',
    'distribute',
    'deliver',
    'forward',
    'transmit',
    'submit',
    'pass round',
    'pass around',
    'push (out|round|around)',
    '(whizz|shove) (off|out|over|round)',
    'hand out',
    'dish out',
    'share',
  ),
);
/**
 * Who sent something. `Those sent it` and `anyone sent it` can mean who got it: without `who`, no verb in the past follows.
 */
const SENDER =
  '(who [else|all]|whoever|(which|what|how many) [of the] <bodies> [who|that]|<doer> (who|that|which)|(did|does|do|has|have|had|(is|was|are|were) there) <anyone> [who|that])';
/** Whoever got something, without a name. */
const READERS =
  '[its|the|their|all the|all] (addressees|recipients|readers|people on it|ministers|officials|people|others|everyone|everybody|colleagues)';
const RECIPIENTS =
  '(they|people|ministers|officials|[the|its|all the] (recipients|addressees|readers)|those who (got|received) it)';
const GOT = '(get|got|receive|received|obtain|obtained|have|had)';
const COPY: Verb = regular('copy', 'cc', 'loop');
/** `send it out` */
const SEND_APART: Verb = verbs(
  irregular('send', 'sent', 'sent'),
  irregular('shoot', 'shot', 'shot'),
  regular('fire', 'ping', 'email', 'mail', 'pass', 'share', 'whizz', 'push', 'shove'),
);

export const PUBLISH: Verb = verbs(
  regular(
    'publish',
    'print',
    'issue',
    'release',
    'carry',
    'report',
    'feature',
    'broadcast',
    'air',
    'post',
    'upload',
    'splash',
    'splash on',
    'lead (on|with)',
    'roll out',
    'host',
    'disseminate',
    'unveil',
  ),
  irregular('run', 'ran', 'run', '', 'with'),
  irregular('put', 'put', 'put', '(out|up|online|on line|forth)'),
  irregular('break', 'broke', 'broken'),
  irregular('bring', 'brought', 'brought', 'out', '(us|readers|viewers|the world|the public)'),
  irregular('come', 'came', 'come', 'out with'),
  irregular('lead', 'led', 'led', '(on|with)'),
);
/** `put it out`, `bring it out` */
const PUBLISH_APART: Verb = verbs(
  irregular('put', 'put', 'put'),
  irregular('bring', 'brought', 'brought'),
  irregular('get', 'got', 'got'),
  irregular('make', 'made', 'made'),
);
const OUTLETS =
  '(newspaper|newspapers|paper|papers|organ|organs|imprint|outlet|outlets|broadcaster|broadcasters|organisation|organisations|organization|organizations|title|titles|site|sites|website|websites|web site|publisher|publishers|media|media outlet|media outlets|media organisation|media organisations|news site|news outlet|news outlets|news organisation|news organisations|publication|publications|body|bodies|department|departments|channel|outfit|outfits|station|magazine|tabloid|broadsheet|press|house|company)';
const PUBLISHED_BY = {
  doer: `(<doer>|[which|what|did|has|was|is|the|any|a|there] [which|what|any|the|of the|a] ${OUTLETS} [that|which|who])`,
  agent: `(<agent>|(which|what|any|which of the) ${OUTLETS})`,
};

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

/** Who sent a document. Who wrote it is said beside. */
export const sent: CatalogueEntry = entry({
  id: 'sent',
  title: 'Who sent a document?',
  wordings: ['Who sent {document}?'],
  slots: [documentSlot('end', 'SENT')],
  forms: [
    ...whoDid(SEND, `{document} [[on] to ${READERS}]`, {
      doer: SENDER,
      finite: doesStrictly,
    }),
    `${SENDER} ${doesStrictly(SEND_APART)} {document} ${OUT}`,
    `<doer> ${does(irregular('hit', 'hit', 'hit', '(send|the send button)'))} (on|for) {document}`,
    `by <agent> <be> {document} ${oneOf(SEND_APART.participle)} ${OUT}`,
    ...whoIs('sender|senders|originator|dispatcher', '{document}'),
    `(<doer>|(which|what) <bodies>) (will|shall|(is|was|are|were) [meant|supposed|due|expected|set|down|scheduled|planned|going|slated] to) (${SEND.base}|be ${oneOf(SEND.ing)}) {document} [out|round|around]`,
    `[the] <bodies> ${oneOf(SEND.ing)} {document}`,
    `${SENDER} ${doesStrictly(SEND_APART)} {document} (on its way|on|along) [to ${READERS}]`,
    `<doer> [<did>|<have>] (put|got|get|set|brought|bring) {document} (in|into) circulation`,
    ...whoseDeed(
      'dispatch|despatch|sending|sending out|circulation|distribution|transmission|emailing|mailing|forwarding',
      '{document}',
    ),
    // whoever got it got it from whoever sent it
    ...['from <agent> (<did>|<have>)', '<agent> (<did>|<have>)'].flatMap((asked, at) =>
      [
        `${RECIPIENTS} ${GOT} {document}`,
        `[the] (recipients|addressees|readers) of {document} ${GOT} it`,
      ].map((got) => `${asked} ${got}${at === 0 ? '' : ' from'}`),
    ),
    `(from|by|through) <agent> (<did>|<be>|<have>) {document} [<be>] (come|came|sent|emailed|circulated|go|originate|emanate) [out]`,
    `<agent> (<did>|<be>|<have>) {document} [<be>] [come|came|coming|sent|emailed|circulated|dispatched|mailed|originate|originating|emanate|go out|going out|forwarded] from`,
    `(from|out of) whose (outbox|office|desk|account|email|email account|address|computer|department|hands|inbox) (<did>|<have>|<was>) {document} [<be>] (go|went|come|came|sent|leave|issue|emanate|originate|gone) [out]`,
    `(in|under) whose name (<did>|<have>|<was>|<be>) {document} (go|gone|sent|circulated|emailed|dispatched) [out|round]`,
    `whose (office|department|account|team) ${doesStrictly(SEND)} {document}`,
    `whose (outbox|office|desk|account|email|email account|email address|address|department) (<did>|<have>|<was>) {document} [<be>] (go|come|came|sent|emanate|originate) [out] from`,
    '{document} (came|went|<be> sent) [out] (from|of) whose (outbox|office|desk|account|department)',
    `<agent> (<did>|<have>|<was>) {document} (arrive|arrived|arriving|land|turn up|reach (them|him|her|us)) from`,
    `from <agent> (<did>|<have>|<was>) {document} (arrive|arrived|arriving|turn up)`,
    '{document} (<be> sent|came|arrived|went out|went|emanated|originated) from <agent>',
    `{document}${OWN} sender`,
    `[the] (sending|dispatch|despatch|circulation|transmission) of {document} (was|is) whose (doing|act|work|handiwork)`,
    `{document} (was|were|is) put in (the post|circulation|the mail) by (whom|who)`,
    `whose name (is|was|stands|appears) [given|down|shown|listed] (on|under|at the foot of|at the top of) {document} as [its|the] sender`,
    `whose (outbox|office|desk|account|email account|department|hands) (<did>|<have>|<was>) {document} (leave|left|go out|gone out|issue|depart|departed) [from]`,
    `(at|by) whose (hand|hands|order|orders|instruction|behest) (<be>|<have>) {document} [been] ${oneOf(SEND.participle)}`,
    `<doer> (bore|bears|had|has|carried|took) [the] responsibility for ${oneOf(SEND.ing)} {document}`,
    `the (sending|dispatch|despatch|circulation|transmission) of {document} whose (act|doing|work|handiwork|responsibility) (is|was|were) it`,
    `whose (act|doing|work|handiwork) (is|was|were) the (sending|dispatch|despatch|circulation|transmission) of {document}`,
    // whoever copies others in sends it; `who copied the memo` alone can also ask who was copied
    `<doer> (${oneOf(COPY.past, COPY.present)}|<have> ${oneOf(COPY.participle)}|<did> ${oneOf(COPY.base)}) [in] (people|others|them|anyone|anybody|everyone|everybody|colleagues|officials|ministers|somebody|someone) [in] [on|into|in on|to] {document}`,
    'who copied {document} [to (people|others|anyone|everyone|colleagues|officials|ministers)]',
    'where (did|does|has|had) {document} (come|came|originate|originated|emanate) [from]',
    'where (was|is) {document} sent from',
  ],
  reads: 'who sent {document}',
  statement: { name: 'sent-by', row: deliveryRowSchema },
  beside: { name: 'wrote', row: deliveryRowSchema },
  answer: (rows, slots, writers) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who sent ', document, '.']
          : [document, ' was sent by ', ...makersIn(rows), '.'],
      remarks: writers.length === 0 ? [] : [['It was written by ', ...makersIn(writers), '.']],
      columns: ['Sent by', 'When'],
      rows: makerRows(rows),
    };
  },
});

/** Who published a document. */
export const published: CatalogueEntry = entry({
  id: 'published',
  title: 'Who published a document?',
  wordings: ['Who published {document}?'],
  slots: [documentSlot('end', 'PUBLISHED')],
  forms: [
    ...whoDid(PUBLISH, '{document}', PUBLISHED_BY),
    `${PUBLISHED_BY.doer} ${does(PUBLISH_APART)} {document} (out|up|online|public|into print|in print|[out] (to|before|in front of) (readers|viewers|the public|the world|its readers|an audience))`,
    ...whoseDeed(
      'publication|publishing|printing|release|issue|broadcast|broadcasting|posting',
      '{document}',
      PUBLISHED_BY,
    ),
    `[the|which|what] ${OUTLETS} (in|on|by|from|with|through) which {document} (<be>|<have> been|) (appeared|appears|appear|published|printed|came out|carried|issued|run|ran|released|broadcast|featured|found)`,
    ...whoIs('publisher|publishers|publication|publishing house', '{document}'),
    `(which|what|name the|name) ${OUTLETS} [<be>|<have>] (behind|responsible for [the] [publication of|publishing]|the publisher of|the home of|the source of) {document}`,
    `[the] ${OUTLETS} [that is|which is|that was] (behind|responsible for) {document}`,
    `(which|what) ${OUTLETS} (is|was|are|were) [the] (publisher|publishers) of {document}`,
    `(in|on|by|with) (which|what) ${OUTLETS} (<did>|<be>|<have>) {document} [<be>] (appear|appeared|published|printed|come out|came out|carried|issued|run|released|broadcast|feature|featured|found)`,
    `(which|what) ${OUTLETS} (<did>|<be>|<have>) {document} [<be>] (appear|appeared|published|printed|come out|carried|run|released|broadcast|feature|featured|found) (in|on|by|with)`,
    `(in|on|under|through) whose (pages|paper|newspaper|masthead|imprint|banner|website|site|columns|title|web pages|auspices|channel) (<did>|<be>|<have>|) {document} [<be>] (run|ran|appear|appeared|come out|came out|published|printed|issued|carried|feature|featured|released|go out|went out)`,
    `(in|under) whose name (<be>|<have>) {document} [<be>] (published|printed|issued|released)`,
    `whose (pages|paper|newspaper|website|site|columns|channel|title|publication|imprint|masthead|story|scoop|exclusive) ${does(PUBLISH)} {document}`,
    'whose (publication|story|scoop|exclusive) <be> {document}',
    `whose (pages|paper|newspaper|website|site|channel) (<be>|<have>|<did>) {document} [been|appear|go|run] [published|printed|posted|carried] (on|in|up on)`,
    `(was|were|is|are|has|have|had|did) {document} [been|get] (${PUBLISH.participle}) (anywhere|somewhere|online|in print|in public|in full|in [any of] the (papers|newspapers|press|media|news)|(in|on|by) (any|a) ${OUTLETS})`,
    '(was|were|has|have|had) {document} [been|get] (published|printed|broadcast|made public)',
    'where (can|could|may|might) (i|we|one|you|people) (read|see|find|get|watch|view|hear) {document}',
    `off whose presses (did|has) {document} (roll|rolled|come|came)`,
    `(published|released|printed|put out|issued|posted) by (whom|who|which ${OUTLETS}) {document}`,
    `${PUBLISHED_BY.doer} ${does(irregular('put', 'put', 'put'))} {document} out (there|into the world)`,
    `${PUBLISHED_BY.doer} ${does(irregular('go', 'went', 'gone', 'to (press|print) with|live with|public with|big on'))} {document}`,
    `(was|were|is|has been) {document} brought (before|to) the public by <agent>`,
    `{document} (was|were|is|has been) brought (before|to) the (public|world) by <agent>`,
    `{document} saw the light of day (under|in|through|courtesy of) (whose (imprint|name|banner|masthead|pages)|which ${OUTLETS}|whom)`,
    `(under|in) whose (imprint|name|banner|masthead|pages) did {document} see the light of day`,
    `(has|have|does|do|did|is|was) {document} [got|have|had] [a|any] publisher [(to (its|their) name|given|named|listed|recorded)]`,
    `responsibility for publishing {document} (rests|lies|lay|rested) with (whom|who)`,
    `(with|on) whom does responsibility for publishing {document} (rest|lie)`,
    `(in connection with|as to|regarding) {document} [name] (its|the) publisher`,
    `(which|what) ${OUTLETS} [<have>|<did>] (show|shows|showed|shown|screen|screened|stream|streamed) {document}`,
    'where (was|did|has|is|does) {document} [been|first] (published|appear|appeared|come out|came out|printed|run|carried|broadcast|found)',
    `{document} (appeared|came out|ran|<be> published|<be> printed|<be> carried) (where|in <agent>|(in|on) (which|what) ${OUTLETS}|(in|on) whose (pages|website|paper))`,
    `(which|what) ${OUTLETS} (is|was|does) {document} (from|in|come from|by|on)`,
  ],
  reads: 'who published {document}',
  statement: { name: 'published', row: deliveryRowSchema },
  answer: (rows, slots) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who published ', document, '.']
          : [document, ' was published by ', ...makersIn(rows), '.'],
      remarks: [],
      columns: ['Published by', 'When'],
      rows: makerRows(rows),
    };
  },
});

const THINGS = {
  things: '<things>',
  after: '(what|which <papers>|what <papers>|what kind of <papers>)',
  any: '<anything>',
};

/** What somebody sent. */
export const sentByParty: CatalogueEntry = entry({
  id: 'sent-by-party',
  title: 'What did somebody send?',
  wordings: ['What did {party} send?'],
  slots: [partySlot('start', 'SENT'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    // `what was somebody sent` is what they got: nothing that makes it passive stands before the verb
    `<things> [that|which|it was] {party} ${doesStrictly(SEND)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> [that|which|<be>|<have> been] (${oneOf(SEND.participle)}) [out|round] (by|from) {party}`,
    `<things> (is|was|has) {party} on [the] record as having ${oneOf(SEND.participle)}`,
    `<things> (<did>|<have>) {party} [been] ${oneOf(SEND.base, SEND.ing)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> <have> {party} ${oneOf(SEND.participle)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> <was> {party} ${oneOf(SEND.ing)} [to (anyone|anybody|people|others|colleagues)]`,
    `(<did>|<have>) {party} ${oneOf(SEND.base, SEND.participle)} <anything> [to (anyone|anybody|people|others|colleagues)]`,
    `<have> <anything> been ${oneOf(SEND.participle)} by {party}`,
    `by {party} (what|which <papers>) [<be>|<have> been] ${oneOf(SEND.participle)}`,
    `<things> (<did>|<have>|) (go|gone|went|come|came|left|leave) [out] (of|from) {party}${OWN} (desk|office|outbox|account|email account|department)`,
    `{party}${OWN} (outbox|outgoing (mail|papers|post|correspondence)|sent (mail|items|papers|letters|emails|memos))`,
    `<things> [<be>] {party} [<be>] [listed as|named as|given as] [the|a] (sender|senders) of`,
    `<things> (with|naming|listing|of which) {party} [<be>] [as] [the|a|its|their] sender`,
    `of (what|which <papers>|what <papers>|which) (<be>|was|is|were) {party} [<be>] [the|a] sender`,
    `<things> [that|which] (went|go|goes|came|come|<have> (gone|come)) [out|off|forth] from {party}`,
    `{party} (is|was) the sender of (what|which <papers>)`,
    `{party} as [a|the] sender [of] (what|of what)`,
    `(everything|all|anything) [that was|that] ${oneOf(SEND.participle)} by {party} [[is] to be listed]`,
    `(outgoing|sent|dispatched) (papers|documents|mail|correspondence|letters|memos) (of|from|by) {party}`,
  ],
  reads: 'what[ {papers}] {party} sent[ {date}]',
  affirmedBy: (rows) => rows,
  statement: { name: 'sent-by-party', row: deliveryRowSchema },
  answer: (rows, slots) => papersOf(rows, slots, 'sent'),
});

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
    '<things> [<have>|<be>] [came|come|comes|flowed|issued] from the (pen|hand) of {party}',
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

/** The papers that somebody wrote or sent. */
function papersOf(rows: readonly DeliveryRow[], slots: Slots, did: 'wrote' | 'sent'): AnswerText {
  const party = asNode(filled(slots, 'party'));
  const when = dateOf(slots);
  const then = when === undefined ? '' : ` ${when.name}`;
  return {
    sentence:
      rows.length === 0
        ? ['Nothing in the papers says that ', party, ` ${did} ${anyPapers(slots)}${then}.`]
        : [party, ` ${did} `, ...documentsOf(rows), `${then}.`],
    remarks: rows.length === 0 ? [] : onlyPapers(slots),
    columns: ['Document', 'By', 'When'],
    rows: rows.map((row) => ({
      cells: [
        entityCell(row.documentId, row.documentName, 'Document'),
        entityCell(row.partyId, row.partyName, row.partyLabel),
        row.when,
      ],
      row,
    })),
  };
}

function makersIn(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      { id: row.partyId, name: row.partyName },
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}

function makerRows(rows: readonly DeliveryRow[]) {
  return rows.map((row) => ({
    cells: [entityCell(row.partyId, row.partyName, row.partyLabel), row.when],
    row,
  }));
}

function documentsOf(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      { id: row.documentId, name: row.documentName },
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}
