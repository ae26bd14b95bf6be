import { entry } from '../catalogue-entry.ts';
import { tookPartAnswer } from './answers/took-part.ts';

const DID =
  '(took part in|take part in|takes part in|taking part in|taken part in|has taken part in|have taken part in|participated in|participate in|attended|attend|has attended|spoke at|spoke in|spoke during|spoke|speak at|speak in|appeared at|appeared before|appeared in|appear at|appear in|was at|were at|was present at|were present at|present at|was present in|was in|were in|sat in on|sat in|gave evidence at|gave evidence in|gave evidence to|gave evidence during|give evidence at|gave testimony at|testified at|testified in|testify at|was involved in|were involved in|is involved in|are involved in|was part of|were part of|joined|was there at|were there at|was there for|showed up at|turned up at|turned up for|were witnesses at|was a witness at|questioned at|asked questions at|asked questions in|asked questions during|was questioned at|was questioned in|was heard at|featured in|featured at|feature in|figured in|contributed to|had a part in|had a role in|played a part in|played a role in|had a hand in|came to|went to|was on hand at|were on hand at|was in the room at|were in the room for|was in the room for|was in attendance at|were in attendance at|in attendance at|witnessed|put questions at|answered questions at|was around for|are known to have been at|is known to have been at|are said to have attended|was summoned to|is taking part in|are taking part in|was mixed up in)';

/** Who took part in an event. */
export const tookPart = entry({
  id: 'took-part',
  title: 'Who took part in an event?',
  wordings: ['Who took part in {event}?'],
  slots: [
    { name: 'event', kind: 'event', labels: ['Event'], sample: { types: ['TOOK_PART_IN'], end: 'end' } },
  ],
  forms: [
    `(<who>|(which|what) (mps|people|politicians|ministers|witnesses|organisations|bodies|groups|parties|mp|figures|officials|individuals)) [all|else] [who|that] [did] ${DID} {event}`,
    `[the|all|all the|any|known|were there any|are there any|are any|what|which] (participants|participant|attendees|attendee|witnesses|witness|speakers|speaker|guests|those present|people present|people|questioners|interviewer|interviewee|interviewers|audience|people involved|parties|cast|line-up|lineup|who's who|attendance|those involved|those attending|the people present|names) (of|in|at|for|during|on|to) {event} [known]`,
    `(who|what) (are|is|was|were) [all] [the] (participants|participant|attendees|witnesses|witness|speakers|speaker|guests|questioners|people|parties|interviewer|interviewee|audience|ones) [present|involved] (of|in|at|for|during|to) {event}`,
    `{event}['s|'|s'] (participants|attendees|witnesses|speakers|audience|cast)`,
    `(who|which people) (is|are|was|were) (at|in|present at|involved in|part of) {event}`,
    `{event} (who|which people) (took part|was there|were there|attended|was present|was involved|participated)`,
    `{event} (featured|involved|included|saw|brought together|was attended by) (who|whom|which people)`,
    `(who|whom|which people|which mps) did {event} (involve|feature|include|bring together|hear from|hear|take in|see)`,
    `(who|whom|by whom) (was|were) {event} attended [by]`,
    `(who|which mps) (gave evidence|testified|spoke|asked questions|appeared|answered questions|was questioned|were questioned|was heard|were heard|took the stand|was grilled) (at|in|during|to|before) {event}`,
    `(at|in|during) {event} (who|which people) (took part|spoke|was there|were there|gave evidence|asked questions|appeared|was present|were present)`,
    `who (else) (was|were) (at|in) {event}`,
    `did (anyone|anybody|who) (take part in|attend|speak at) {event}`,
  ],
  reads: 'who took part in {event}',
  ...tookPartAnswer,
});
