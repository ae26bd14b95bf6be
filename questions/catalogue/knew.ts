import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { knewAnswer } from './answers/knew.ts';

const KNEW =
  '(new (about|of)|knew [anything|something] (of|about)|knows [anything|something] (of|about)|know [anything|something] (of|about)|knew|<have> known (of|about)|was aware of|were aware of|is aware of|are aware of|aware of|had knowledge of|has knowledge of|have knowledge of|had heard of|heard of|heard about|had heard about|was told of|was told about|were told about|were told of|had been told about|had been told of|was informed of|was informed about|were informed of|had been informed of|was briefed on|were briefed on|had been briefed on|was in the know about|were in the know about|was in on|were in on|was alerted to|had been alerted to|was conscious of|was familiar with|were familiar with|had known of|had known about|was acquainted with|had learned of|had learnt of|learned of|learned about|learnt of|learnt about|had found out about|found out about|had been aware of|has been aware of|have been aware of|had got wind of|got wind of|was made aware of|had been made aware of|was up to speed on|in the know on|in the know about|was privy to|were privy to|was clued in on|was wise to|was on to)';
/** Having a paper by a time is asked for in the same breath; without a time it is who received it. */
const HAD =
  '(had [already] received|<have> received|had [already] seen|had [already] read|had [already] got|had [already] been sent|had [already] been given|had [already] got hold of|<have> got hold of|had [already] got sight of|had sight of|had [already] been copied on|had [already] been shown|already had|had already|already knew (of|about)|already got|already received|already seen|already read|already been sent|had|got|received|saw|had seen|was sent|were sent|had access to|had it|had laid eyes on|had a copy of|had copies of|was holding|held|held a copy of|was in possession of|were in possession of|had in hand|had in their hands|had possession of|had been handed|got hold of|had read|had gotten|had got)';

/** Who knew of something by a time: what sources say, apart from who had merely been sent it. */
export const knew = entry({
  id: 'knew',
  title: 'Who knew of something, or had received it, by a date?',
  wordings: ['Who knew of {matter}?', 'Who knew of {matter} before {day}?'],
  slots: [
    {
      name: 'matter',
      kind: 'paper, event or topic',
      labels: ['Document', 'Event', 'Topic', 'Claim'],
      sample: { types: ['KNEW_OF', 'SENT_TO', 'COPIED_TO'], end: 'end' },
    },
    DATE_SLOT,
  ],
  forms: [
    `(<who>|(which|what) (people|mps|ministers|officials|politicians|civil servants|individuals|persons|parties)) [all|else] [who|that] [already] ${KNEW} {matter}`,
    `(<who>|(which|what) (people|mps|ministers|officials|politicians)) [all|else] [who|that] (already had|had already (received|seen|read|got|been sent|been given|been shown|got hold of|had)) {matter}`,
    '(was|were|is|are) (there anybody|there anyone|anybody|anyone|somebody|someone) (who knew of|who knew about|who was aware of|aware of|in the know about) {matter}',
    '(did|does|has|had) (anybody|anyone|somebody|someone) (know of|know about|known of|known about|know) {matter}',
    '(by whom|to whom) (was|is|were) {matter} [already] known [to]',
    '(who|whom) (was|is|were|had) {matter} [already] [been] known to',
    '{matter} (was|is|were) known to (who|whom)',
    '(who|which people) (knew|knows) (that|what) {matter}',
    '(who|which people) (knew|knows) what (about|of) {matter}',
    '(what|which) people (had|have) knowledge of {matter}',
    '(knowledge|awareness) of {matter} [who had it]',
    '(who|which people) (was|were) (the first|first) to know (of|about) {matter}',
    'when did (anyone|anybody|who|people) (know|learn|hear|find out) (of|about) {matter}',
    'who [had] (did|do) know (of|about) {matter}',
    `@date (<who>|(which|what) (people|mps|ministers|officials|politicians|civil servants|individuals|persons)) [all|else] [who|that] ${HAD} {matter} [in hand|in their hands]`,
    '@date (to whom|who) had {matter} [already] (been sent|gone|been shown|been copied) [to]',
    '@date (who|whom) had {matter} [already] reached',
    '(who|which people) (claims|claim|claimed|admits|admitted|said) (to have known|to know|knowing|to be aware) (of|about) {matter}',
  ],
  reads: 'who knew of {matter}, or had received it[, {date}]',
  ...knewAnswer,
});
