import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT } from '../common-slots.ts';
import { figuresAnswer } from './answers/figures.ts';
import { ABOUT, SOURCES } from './asking-words.ts';

const TARGETS =
  '(target|targets|quota|quotas|goal|goals|threshold|thresholds|ceiling|ceilings|benchmark|benchmarks)';
const FIGURE =
  '(figures|figure|numbers|number|statistics|statistic|stats|totals|total|counts|count|quantities|data|percentages|amounts|amount|sums|tallies|tally|levels|level|volume|volumes|rate|rates|key figures)';
const KIND =
  "[quantified|quantitative|precise|headline|exact|numerical|numeric|hard|official|key|latest|actual|total|overall|annual|yearly|monthly|weekly|daily|quarterly|government|government's|<workplace>|<workplace>'s|ministers'|known|specific|statistical|target|agreed|planned|published|reported|quoted|recorded|stated|set|estimated|expected|projected|forecast|intended|final|other|call|caller|case]";
const FIGURES = `${KIND} (${FIGURE}|${TARGETS}|${FIGURE} (and|or) ${TARGETS}|${TARGETS} (and|or) ${FIGURE})`;
const FOR = `(${ABOUT}|for|behind|in|attached to|linked to|covering|describing|showing)`;
const GIVEN =
  '(given|in evidence|laid down|laid out|fixed|prescribed|specified|imposed|mentioned|known|quoted|reported|set|recorded|cited|published|in force|in place|put|found|on record|available|stated|agreed|hit|met|missed|applied|announced|listed|attached|named|floated|bandied (about|around)|thrown (about|around)|mooted|in (place|operation|use|play)|on the (books|table|record)|on record|in [any of] the (papers|documents|articles|sources)|to be found)';
const ARE_THERE = `(are there|is there|were there|was there|there are|there were|(do|have) we (have|got)|have we|(are|is|were|was|have been|has been|had been|got|get|gets|being|been) [there|ever] ${GIVEN}|can be found|can we find|exist|exists|existed|appear|appears|appeared|come up|came up|crop up|apply|applied|we have|(do|does|did) (they|it|${SOURCES}) (give|have|contain|quote|mention|report|cite|carry|show|offer|state)|did they give|${SOURCES} (give|quote|mention|report|contain|have)|${GIVEN})`;
const ASKED =
  '[(what|which) (sort|sorts|kind|kinds|type|types) of|what|which|all|any|all the|all of the|the|every|each|are|is|were|was|do we have|have we got|have we|give any|is there|are there|were there|was there|what is|what was|what are|what were|which is|which are] [a|an|any|the|all|some|those|these]';
/** Who sets figures, where they are asked for about something else. */
const BODY =
  '(the <workplace>|the government|the (teams|staff|officers|officials)|staff|ministers|they|officials|it|anyone|anybody|someone|the authorities|the memo|the papers|the report)';
const HAVE =
  '(have|had|has|set|set for|been set|been given|be set|given|give|get|got|aim for|aim at|report|publish|use|agree|hit|meet|met|miss|missed|exceed|exceeded|achieve|achieved|reach|reached|work to|working to|working towards|work towards|face|record|recorded|impose|fix|announce)';
const CALLS =
  '(calls|phone calls|cases|enquiries|inquiries|contacts|complaints|requests|people|posters|staff|officers|teams|members|flights|arrests)';

/** Those of whom there is a number made to, or taken by, something; `how many people were at it` asks who came. */
const CALLED = CALLS.replace('people|', '');

/** What figures and targets there are: about something, for a period. */
export const figures = entry({
  id: 'figures',
  title: 'What figures and targets are there?',
  wordings: ['What figures are there?', 'What figures are there about {about}?'],
  slots: [ABOUT_SLOT, DATE_SLOT],
  forms: [
    'how many {about} [in all|all told|overall]',
    '{about} how many',
    `at what level (was|is|were) the ${TARGETS} ${FOR} {about} (pitched|fixed|set|pegged|put)`,
    `(all|all the|every) ${FIGURES} (let us|let's) have (them|it)`,
    `(does|do|did|has|have) (anyone|anybody|someone|${SOURCES}) put [a|any] (number|figure|numbers|figures) (on|to) {about}`,
    `what (sort|kind) of (numbers|figures|totals) (are|were) (we|they) [talking [about]|looking at|dealing with] (for|on|with) {about}`,
    `how many {about} (were|are) there`,
    `what (is|was|were|are) the (size|scale|amount|value) of the ${TARGETS} ${FOR} {about}`,
    '(quantify|put (a number|a figure|numbers|figures) on) {about}',
    `(is|was|are|were|has|have) [there] [a|any] (number|figure|numbers|figures|total) [been] put (on|to) [${CALLED} (to|from|by)] {about}`,
    `(at what (level|number|figure)) (was|is|were) the ${TARGETS} ${FOR} {about} (fixed|set|pegged|put)`,
    `what (is|was|were) the (volume|number|level|total) of ${CALLED} (to|from|at|by) {about}`,
    `(statistics|stats|figures|numbers|data) (bearing on|touching on|relating to|concerning|about|on|for|to do with) {about} [if held|if any]`,
    `{about} ${FIGURES} what (have we|have you|'ve you|do we have|have we) [got|have]`,
    `{about} (stats|statistics|figures|numbers|data) what (have we|have you|do we have|do you have) [got]`,
    `how many {about} (did|do|does|have|has|were|was|are) (they|we|it|anyone|${BODY}) (mention|report|record|cite|quote|rack up|clock up|chalk up|notch up|manage|achieve|carry out|make|do|see|deliver|log|plan|want|get|aim for|hope for|target|promise|[supposed|meant|expected|told|asked|required|trying|hoping|planning] to (make|do|achieve|carry out|deliver|get|hit|reach|see|have|manage)|aiming for|aiming at|shooting for|going for|gunning for|pushing for|working (to|towards)|chasing|planning|after|hoping for|targeting|carried out|managed|achieved)`,
    `[what|which] ${FIGURES} (was|were|is|are) ${BODY} (chasing|aiming (for|at)|shooting for|working to|after|hoping for|targeting|looking at) (on|for|in|with) {about}`,
    'how (high|low|big) (was|is|were|are) [set] {about} [set|pegged|put|fixed]',
    'how (high|low) (was|is|were|are) [the] (bar|sights|hurdle) [set|raised|put] (for|on|over|at) {about}',
    '(at what (level|figure|number)|how high|where) (does|did|is|was|has) {about} [been] (stand|stood|set|fixed|pegged|put)',
    `${ASKED} ${FIGURES} [${ARE_THERE}] [there|anywhere|at all]`,
    `${ASKED} ${FIGURES} [${ARE_THERE}] [there|anywhere|at all|on|down] ${FOR} {about} [${ARE_THERE}]`,
    `${ASKED} ${FIGURES} [that|which] (relate|relates|refer|refers|apply|applies|belong|belongs|go back|pertain) to`,
    `${ASKED} ${FIGURES} [that|which] (cover|covers|concern|concerns|describe|describes)`,
    `${ASKED} ${FIGURES} [that|which] (concern|concerns|cover|covers|relate to|relates to|describe|describes|touch on|bear on|deal with|refer to|apply to|go with) {about}`,
    `${ASKED} ${FIGURES} [${BODY}] (is|are|was|were) [${BODY}|they|we] [aiming for|aimed for|working to|working towards|set] (for|on|with|in) {about}`,
    `(what|which|are there any|is there any|any|do we have any|do we have) {about} ${FIGURES} [${ARE_THERE}]`,
    `[the|all|all the|any|what is the|what are the|what was the|what were the|give the] {about} (figures|figure|numbers|number|statistics|stats|data|totals|total|in figures|in numbers|quota|quotas|count|rate)`,
    `(figures|numbers|statistics|stats|target figures|data|quotas|totals) {about}`,
    `how many {about} (were|was|have|has|had|did|took place|happened|occurred|there were|there are) [there|been|they|we|${BODY}] [made|carried out|planned|targeted|aimed for|the (aim|target|goal)|achieved|recorded|expected|want|plan|aim for|enforced|reported|set|done|completed|counted|meant to be|supposed to be|happen|take place|carry out|make|record|had|delivered|effected|secured|managed|logged|processed|brought about|seen|registered|in fact made|under way]`,
    '@date how many {about}',
    `(how (big|high|large|low|great)) (is|was|are|were) [the] {about}`,
    `(how (big|high|large|low|great)) (is|was|are|were) [the] ${FIGURES} [set|given|aimed for] ${FOR} {about}`,
    `how (big|high|large|low|great) [a|an] ${TARGETS} (is|was|were|are|did|had|has|does|do) [there|${BODY}] [${HAVE}] ${FOR} {about}`,
    `(what|which) (number|figure|target|total|level|quota) (is|was|are|were|did) [the|given as|put on|set as] {about} [reach|hit|set at|set|pegged at|put at|fixed at|at]`,
    `(what|which|at what) (number|figure|level|rate) {about} (is|was|are|were|[has|had|have] been) (set|fixed|put|pegged|capped) [at|to]`,
    `(what|which) ${FIGURES} (did|does|do|had|has|have|was|were) {about} [itself|themselves|ever] ${HAVE} [for|to|at]`,
    `(what|which) ${FIGURES} (did|does|do|had|has|have|was|were) ${BODY} ${HAVE} [itself|themselves] ${FOR} {about}`,
    `did {about} (have|have got|get|set|face|hit|meet|miss) [a|an|any|its|their] ${FIGURES}`,
    `what (was|were|is|are) {about}['s|'|s'] ${FIGURES}`,
    `how many ${CALLS} (did|has|have|does|do|had) {about} (get|got|receive|received|take|taken|have|had|field|fielded|handle|handled|deal with|dealt with|log|logged|record|recorded|attract|attracted|employ|process|processed|answer|answered|see|seen)`,
    `how many ${CALLED} (were|was|have been|had been|are|came|went|got) [made|received|taken|sent|logged|put] [in|through] (to|by|at|for|from|in|on) {about}`,
    `how many ${CALLS} [<have>|<did>] (called|rang|rung|call|ring|contacted|contact|phoned|phone|used|use|written to|wrote to) {about}`,
    `(do|does|did|has|have) ${SOURCES} (give|given|have|contain|quote|mention|report|cite|carry|show|offer|state|include|put) [us] [a|an|any|some|the] ${FIGURES} [${FOR} {about}]`,
    `(what|which) (number|figure|level|total|amount) (was|is|were|has been|had been) (set|given|fixed|put down|laid down|agreed|named|quoted|picked|chosen) as [a|an|the|their|its] ${FIGURES} ${FOR} {about}`,
    `(what|which) {about} ${FIGURES} (was|were|is|are|did|does|do|has|have|had) ${BODY} [been] (chasing|(aiming|aim|aimed) (for|at)|shooting for|working to|work to|after|hoping for|targeting|set|want|wanted|promise|promised|trying to (reach|hit|meet|get to))`,
    `(what|which|to what) (number|figure|level) (is|was|are|were|has|have|had|did|do|does) ${BODY} [been] (try|trying|hope|hoping|aim|aiming|plan|planning|want|wanting|promise|promising|looking|meant|supposed|promised) to (get|bring|cut|reduce|push|drive|lower|raise|keep) {about} [down] [to|at|below|under]`,
    `(what|how many) (was|were|is|are) [the] ${FIGURES} ${FOR} {about}`,
    `(by how much|how far) (did|was|were|is|are|has|have) {about} [to] (rise|increase|increased|go up|rise|risen|increase|fall|drop|go down|due to rise|planned to rise)`,
    `{about} by (the|its) numbers`,
    `what (do|does|did) [the|our] (numbers|figures|statistics|stats|data) (say|show|tell us|reveal|suggest) (${ABOUT}|for) {about}`,
    `{about} what (figures|numbers|targets|target|number|figure)`,
    `(what|which) ${FIGURES} (mention|concern|cover|relate to|describe|apply to|applied to|belong to|refer to|go with|bear on|have to do with|deal with|speak of) {about}`,
    `what (is|was|are|were) {about} (in numbers|in figures|worth|measured at|set at|put at)`,
    `(at what) (number|figure|level) (is|was|are|were) {about} (set|fixed|put|capped|pegged)`,
    `what (do|does|did) ${SOURCES} (say|report|tell us|give|show|record|have) [down] [${ABOUT}|for|as] [the] ${FIGURES} ${FOR} {about}`,
    `what (did|does|do) [the] ${FIGURES} ${FOR} {about} (stand at|come to|amount to|run to|reach|add up to)`,
    `(put|puts|give) [a|some] (number|numbers|figure|figures) (to|on) {about}`,
  ],
  reads: 'what figures there are[ about {about}][ {date}]',
  ...figuresAnswer,
});
