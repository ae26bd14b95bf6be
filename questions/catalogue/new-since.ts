import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { PAPERS_SLOT } from '../paper-kind.ts';
import { newSinceAnswer } from './answers/new-since.ts';

/** What brings something in; what is noted of a day alone is what happened then. */
const PUT_IN =
  '(added|accessioned|filed|uploaded|loaded|imported|entered|received|obtained|acquired|ingested|brought in|put in|put up|put on file|published|updated|changed|learned|learnt|found|found out|discovered|gained|altered|amended|revised|catalogued|unearthed|disclosed|released|posted|made public)';
const NOTED = '(recorded|logged|registered|reported|noted)';
const ADDED = `(${NOTED.slice(1, -1)}|${PUT_IN.slice(1, -1)})`;
const ARRIVED =
  '(come (to hand|in|to light|up|out|through|to us|our way)|came (in|to light|up|out|through|to us|our way)|coming (in|to light|out)|(become|became) (available|public)|(rolled|rolling|trickled|flowed|poured|dropped|filtered) (in|through)|popped up|arrived|arriving|appeared|emerged|turned up|cropped up|surfaced|landed|reached us|got here|dropped|changed|been dropped)';
const FRESH =
  '(new|newest|(fresh|new|just) in|fresh|newly (added|arrived|recorded|published|reported|received|in)|recent|recently added|different|newer|latest|just in|just added|added|accessioned)';
/** What is more than there was; of a day alone it can be anything. */
const MORE = '(further|additional|extra|more)';
/** Papers alone: more events than were known are what happened. */
const WRITINGS =
  '(memos|memo|memoranda|memorandum|letters|letter|emails|email|tweets|tweet|transcripts|transcript|papers|paper|paperwork|documents|document|articles|article|reports|report|sources|source|material|materials|items|item|records|files|documentation)';
const THINGS =
  '(memos|memo|memoranda|memorandum|letters|letter|emails|email|tweets|tweet|transcripts|transcript|papers|paperwork|matters|matter|points|documents|document|articles|article|facts|things|reports|report|sources|source|material|materials|news|items|item|entries|entry|stuff|evidence|information|info|developments|events|pieces|stories|records|files|additions|acquisitions|acquisition|claims|statements|people|data|documentation)';
const MANY_THINGS = `${THINGS} [(or|and) ${THINGS}]`;
const whatOf = (things: string): string =>
  `(<what>|what (further|more|besides)|what else|whatever|which things|how much|anything|something|everything|all|all that|is there (anything|something)|was there (anything|something)|are there any things|(which|what|any|all|all the|the|how many|are there any|is there any|were there any|was there any|have any|has any|do we have any|have we any|whatever) [${FRESH}] ${things})`;
const WHAT = whatOf(MANY_THINGS);
const WHAT_PAPERS = whatOf(
  `${WRITINGS.slice(0, -1)}|news|entry|entries|stuff|evidence|information|info|pieces|stories|additions|acquisitions|claims|statements|people|data)`,
);
/** How papers come in; of a day alone that can be to anybody. */
const HANDED_IN =
  '(lodged|deposited|submitted|supplied|tabled|supplemented|made available|handed (in|over|to us)|sent (in|to us)|got in|delivered|given to us|passed to us)';
/** Nouns that are news by themselves. */
const NEWS =
  '[newest|latest|new|recent|fresh|further|any] (news|updates|update|additions|addition|acquisitions|acquisition|changes|change|newcomers|arrivals|accessions|accession|developments|novelties|new (developments|additions|arrivals|entries|facts)|latest|newest|most recent|fresh (news|arrivals|additions))';
const AWAY =
  "[(i have|i've|we've|we have|i was|i'm|i am|i had) [been] (off|away|out|on leave|on holiday|out of the office|absent|off sick) [and|so]]";
/** Those that are of the case itself. */
const GROWTH =
  '[newest|latest|new|recent|fresh|further|any] (additions|addition|acquisitions|changes|newcomers|arrivals|accessions|new (additions|arrivals|entries))';
const WE_GOT =
  '(have|has|had|did|do) (we|you|i|they) [got|had|received|been (sent|given)|come by|taken] [in]';
/** Where it is new. */
const HERE =
  '[in] [here|(to|in|into|on) (the|this|our) (case|file|files|record|records|graph|archive|collection|bundle|database)|on file]';
/** On a day alone, to catch up is to ask what happened. */
const UP_TO_DATE =
  '(bring me up to (date|speed)|catch me up|fill me in|get me up to (date|speed)|update me|put me in the picture|brief me|update us|bring us up to (date|speed)|fill us in|brief us|matters arising)';

/** What is new since a date: what happened or was published since, and what was recorded here since. */
export const newSince = entry({
  id: 'new-since',
  title: 'What is new since a date?',
  wordings: ['What is new since {day}?'],
  slots: [{ ...DATE_SLOT, optional: false }, PAPERS_SLOT],
  forms: [
    // of a day alone, events are what happened
    ...[
      `@since ${AWAY} [${UP_TO_DATE} [on|with|about]] [only] ${WHAT}`,
      `${AWAY} [${UP_TO_DATE} [on|with|about]] [only] ${WHAT_PAPERS}`,
    ].map(
      (asked) =>
        `${asked} [that] [is|are|was|were|has|have|had|got|gets|'s|else|there is that is|we have that is] [been|there been] [newly|recently|actually|just] (${FRESH}|${ADDED}|${ARRIVED}) ${HERE}`,
    ),
    // `what has entered the file`
    `${WHAT} [that] [has|have|had] (entered|joined|reached|made its way (into|on to|onto)|found its way (into|on to|onto)|gone into|come into) [the|this|our] (case|file|files|record|records|archive|graph|collection|bundle)`,
    `(has|have|had|was|were|is|did|does) (the|this|our) (case|file|files|record|records|archive|graph|collection|bundle|dossier) [been] [at all] (supplemented|updated|added to|changed|change|grown|grow|extended|expanded|enlarged|amended|altered|augmented|moved on)`,
    `(what|which|how many|how much) ${FRESH} ${MANY_THINGS} ${WE_GOT}`,
    `@since (what|which|how many|how much) ${MORE} ${WRITINGS} ${WE_GOT}`,
    `@since (what|which|any|how many|are there any|have any|has any) ${MORE} ${WRITINGS} [that] [has|have|had|was|were|are|is] [been] (${FRESH}|${ADDED}|${ARRIVED}|${HANDED_IN})`,
    `@since ${WHAT} [that] [has|have|had|was|were] [been] ${HANDED_IN} ${HERE}`,
    `@since (have|has|did|do) (we|you|they|i) [had|got|have|get|received|receive|been (sent|given)] [any|some|the|many|much] [${FRESH}|${MORE}] (${MANY_THINGS}|anything [else|${FRESH}|${MORE}]|something [else|${FRESH}]) [in|through|come in|sent in|added]`,
    `(have|has|did|do) (we|you|they|i) [had|got|have|get|received|receive|been (sent|given)] [any|some] (${FRESH} ${MANY_THINGS}|(anything|something) ${FRESH}) [in|through]`,
    `@since (has|have|did|had) (anyone|anybody|someone|somebody|we|you|they) [else] (added|add|put|filed|file|uploaded|upload|entered|enter|recorded|record) (anything|something|any [${FRESH}|${MORE}] ${MANY_THINGS}|${FRESH} ${MANY_THINGS}) [new|else|more] ${HERE}`,
    `@since (is|are|was|were) there [any|some] ${MORE} ${MANY_THINGS} ${HERE}`,
    `@since [all|any|all the|the] (${WRITINGS}|everything)`,
    `@since (anything|something|is there anything|what) (fresh|new) to (catch up on|read|look at|see)`,
    `@since (what|anything) [has|have|is] (landed|come in|arrived|turned up|appeared|changed|been added|dropped) [since] [i|we] [last] [looked|checked|was here|were here]`,
    `@since (has|have|had|was|were) (anything|something) [${MORE}|else|new|fresh] [been] (${ADDED}|${HANDED_IN})`,
    `@since by what (has|have|was|were) (the|this|our) (case|file|files|record|records|archive|collection|bundle) [been] (supplemented|added to|extended|enlarged|augmented|enriched)`,
    `@since (anything|something) [new] (dropped|landed|in|surfaced|come in|came in|turned up|arrived|appeared|emerged|come out|came out)`,
    `(anything|something) new (dropped|landed|in|surfaced|come in|came in|turned up|arrived|appeared|emerged|come out|came out)`,
    `@since ${UP_TO_DATE} (on|with) (everything|all|anything)`,
    `@since [all|any] [${FRESH}] (${WRITINGS}|additions|entries|stories|evidence|information|news) [that|which] [has|have|had|was|were] [been] [newly] (${FRESH}|${ADDED}|${ARRIVED}|${HANDED_IN}) ${HERE}`,
    `@since ${AWAY} ${UP_TO_DATE}`,
    `@since ${UP_TO_DATE} (on|with|about) [the|any|all] [${FRESH}] (${NEWS}|${MANY_THINGS})`,
    `${UP_TO_DATE} (anything|what is) [${FRESH}]`,
    `(has|have|had|did|is|was|were|are) (anything|something|any ${MANY_THINGS}|new ${MANY_THINGS}|there anything|there something|there any ${MANY_THINGS}) [else] [new|fresh] [been] [that] [is|has|was|newly] [been] (${FRESH}|${PUT_IN}|${ARRIVED}|come in|change|turn up|appear|arrive|come to light|come out|come up|emerge|surface)`,
    `@since (has|have|had|is|was|were|are) (anything|something|any ${MANY_THINGS}|there anything|there something|there any ${MANY_THINGS}) [else] [new|fresh] [been] [that] [is|has|was|newly] [been] ${NOTED} ${HERE}`,
    '(has|have|had) there been (anything|something|any news|any changes|any updates|any additions|any developments) [new|fresh|newly added|added|of late]',
    `(what|which|how much|is there (any|anything)|are there any|was there any|were there any|do we have any|any) ${FRESH} ${MANY_THINGS} (is there|are there|has there been|have there been|do we have|have we got|we have|there is|there are)`,
    `(what|which|how much|how many|whatever|any|all|all the|the|show the|is there [any]|are there [any]|was there [any]|were there [any]|has there been [any]|have there been [any]|do we have [any]|have we (any|got any)) [${FRESH}|most recent] (${NEWS}|${FRESH} ${MANY_THINGS}) [that] [are there|is there|have there been|has there been|came in|have come in|have arrived|has arrived|were added|do we have|that came in|have been added|have been made|has been made|were made|made|was made|there were|there have been|at all|${ADDED}|${ARRIVED}|[has|have] [been] (${ADDED}|${ARRIVED})] ${HERE}`,
    ...[
      `@since (what|which|how many|have there been any|are there any|any) ${NEWS}`,
      `(what|which|how many|have there been any|are there any|any) ${GROWTH}`,
    ].map(
      (asked) =>
        `${asked} ${HERE} [have there been|has there been|are there|is there|were there|were made|have been made|do we have] ${HERE}`,
    ),
    `what (were|are|is|was) [the] [most recent|latest|newest] (${NEWS}|${FRESH} ${MANY_THINGS})`,
    `(which|what) ${MANY_THINGS} [that] (are|is|were|was) ${FRESH}`,
    `what (did|have|has|do) (we|i|you|they) (get|got|receive|received|add|added|learn|learned|learnt|obtain|obtained|gain|gained|acquire|acquired) [that is|that are|'s] [new|fresh]`,
    '@since what (did|have|has) (we|you|they) (get|got|take|taken|have|had) (in|through)',
    `@since what (did|have|has|do) (we|i|you|they) (have|find|found) [that is|that are|'s] [new|fresh]`,
    `what (did|have|has|do) (we|i|you|they) (have|find|found) [that is|that are|'s] (new|fresh)`,
    `what (have we got|do we have|is there|have you got) (that is|that are|that has|that have|which is) (new|fresh|come in|been added|newly added|recent)`,
    `@since [${UP_TO_DATE} on] (what|anything|everything|all|is there anything|did) [that|did|have|'ve|i've|i have|was] [i|we] (missed|miss|have missed|i missed|have i missed|did i miss|i have missed|i've missed|we've missed)`,
    '@since (what|anything) (have|did) (i|we) (missed|miss)',
    '@since (anything|something|any (news|developments)) [new|else|at all|of note]',
    '@since (have|did) (i|we) (missed|miss) (anything|something|much)',
    'what (came|comes|has come|have come) (in|out|to light)',
    "what's (new|fresh|changed)",
    `@since [the|all|all the] [most recent] ${NEWS} [made|there were|added|to the (case|file|files)]`,
    // of a day alone, developments are what happened
    `[the|all|all the] [most recent] ${GROWTH} [made|there were|added|to the (case|file|files)]`,
    `${FRESH} [${MANY_THINGS}]`,
    "@since (i have|i've|we've|i was|i'm|i am) [been] (off|away|out|on leave|on holiday) [what] [have i|did i] (missed|miss)",
  ],
  reads: 'what[ {papers}] is new {date}',
  ...newSinceAnswer,
});
