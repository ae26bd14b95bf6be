import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { OWN } from '../verb-forms.ts';
import { connectedAnswer } from './answers/connected.ts';

const JOINED =
  '(connected|linked|related|tied|associated|joined|bound|hooked|wired|chained|involved|bound up|tied up|tied in|mixed up|entangled|intertwined|in contact|in touch) [up|together|in]';
const JOIN =
  '(connect|connects|connected|link|links|linked|tie|ties|tied|join|joins|joined|relate|relates|related|associate|associates|bind|binds|bridge|bridges|unite|unites|bring|brings|hook|hooks) [up|together]';
const LINK =
  '(connection|connections|nexus|interrelation|interconnection|bond|bonds|overlap|link|links|linkage|linkages|relationship|relationships|relation|relations|tie|ties|path|paths|pathway|route|routes|chain|chains|association|associations|way|ways|trail|bridge|line|lines|thread|threads|dots|association or link|link or links|(chain|path|trail) of (links|connection|connections|papers|documents|people|evidence|events|contacts)|shortest (path|route|chain|way)|shortest (paths|routes|chains))';
const SORT =
  '[established|proven|proved|apparent|identifiable|close|personal|professional|political|family|working|formal|documentary|traceable|provable|demonstrable|evident|visible|meaningful|clear|obvious|shortest|direct|known|recorded|documented|possible|exact|indirect]';
/** `through whom`, `by what route`, `in what manner`. */
const HOW =
  '(how|how exactly|how is it that|(in|by) (what|which) (relation|step|steps|degrees|way|ways|manner|respect|respects|route|chain|path|links|connections|means|connection|chain of links|capacity)|(through|via|by) (whom|what|which people|which documents|which papers|whose hands))';
const AT_ALL = '[in any way|in some way|somehow|in any respect|directly|indirectly|at any point|all|both]';
const EACH_OTHER = '[(to|with) (each other|one another)|together]';
const WITH = '(to|with|and|up with|in with|into|back to)';

/** How two things are connected: the shortest paths, with evidence for every step. */
export const connected = entry({
  id: 'connected',
  title: 'How are two people or things connected?',
  wordings: ['How are {from} and {to} connected?'],
  slots: [
    anySlot('from', 'person or thing', 'start', 'STATED', 'AUTHORED', 'HOLDS_POST'),
    anySlot('to', 'person or thing', 'end', 'COPIED_TO', 'SENT_TO', 'CRITICISED', 'DEFENDED'),
  ],
  forms: [
    `[${HOW}|whether] (are|is|were|was|do|does|did|can|could|might|may|have|has) {from} and {to} ${AT_ALL} [be|come to be|said to be|known to be] (${JOINED}|${JOIN}|hang together|fit together|go together|belong together) ${EACH_OTHER} ${AT_ALL}`,
    `[${HOW}|whether] (is|was|are|were|does|do|did|has|have|can|could|might|may) {from} ${AT_ALL} [come to be|said to be|known to be|been|be] (${JOINED}|${JOIN}|hang together|go together|belong together|fit together|fit in|tie in|link up|lead|lead back) ${AT_ALL} ${WITH} {to} ${AT_ALL}`,
    '(anything|anyone|anybody|something|what is|is there (anything|anyone|anybody|something)|what is there) (connecting|linking|joining|tying|relating|that (connects|links|ties)) {from} (and|to|with) {to}',
    `how (closely|strongly|directly) ${JOINED} (is|are|was|were) {from} (and|to|with) {to}`,
    `in what (relation|relationship) (does|do|did) {from} stand (to|with) {to}`,
    `what is the (story|deal|history|business|score|situation) between {from} and {to}`,
    `${HOW} {from} (has|have|had) [anything|something] to do with {to}`,
    // Indirect order: `in what way Gove is linked to the memo`
    `${HOW} {from} (is|are|was|were) ${AT_ALL} ${JOINED} ${WITH} {to} ${AT_ALL}`,
    `${HOW} {from} and {to} (are|were|is) ${AT_ALL} ${JOINED} ${EACH_OTHER}`,
    `${HOW} {from} (connects|links|relates|ties in|leads|leads back|fits in|gets) ${WITH} {to}`,
    `${HOW} {from} and {to} (connect|link up|relate|fit together|hang together) ${EACH_OTHER}`,
    `(what|who|who or what|what or who|which (people|documents|papers|events|things|person|document|event)|does (anything|anyone|anybody|something|someone)|is there (anything|anyone|something|someone) (that|who)|whatever) [is there that|[is|are] it that] ${JOIN} {from} (and|to|with) {to} ${EACH_OTHER}`,
    `[what|which|any|the|a|all|every|each|is there|are there|was there|were there|do we have|find|trace|draw|map|follow|plot|chart|work out|establish|describe|explain|outline|set out|summarise|what sort of|what kind of|what kinds of|what sorts of|what is|what are|what was|what were|who is|who are] [[the|a|any|an|some|all] (nature|extent|basis|strength|character|kind|sort|type|details|history) of] [the|a|any|an|some|all] ${SORT} ${LINK} [is there|are there|was there|were there|exist|exists|there is|there are|run|runs|lead|leads|known|do we have|do you have|of any kind|of some kind|if any] (between|from|joining|linking|connecting|that (join|link|connect|joins|links|connects)|which (join|link|connect|joins|links|connects)|of) {from} (and|to|with) {to}`,
    `(join|joining|connect|connecting|trace|follow|draw) [up] (the dots|a line|the line|the thread|the trail|the chain) [for (me|us)] [between|from] {from} (and|to|with) {to}`,
    `(does|do|did|can|is there) [a|any|some] ${LINK} (lead|run|go|exist|stretch|be found|be traced|that leads|that runs) (between|from) {from} (and|to|with) {to}`,
    `(what|which) ${LINK} (lead|leads|run|runs|goes|go|takes us|takes you|takes one|gets us|would lead) [us|you|one] (from|between) {from} (to|and) {to}`,
    `(what|which|is|was|where) [is|are|was|were] {from}['s|'|s'] [exact] ${LINK} (to|with|and) {to}`,
    `(what|which|does|do|did|is there|has|have) [a|any|some|sort of|kind of] ${LINK} (does|do|did|has|have|had|that) {from} (have|has|had) (to|with) {to}`,
    `{from}['s|'|s'] ${LINK} (to|with) {to}`,
    `(does|do|did|has|have|had) {from} (have|had|got) (anything|something) to do with {to}`,
    `(what|how) (does|do|did|has|have|had|is|was) {from} (have to do|to do|got to do|had to do) with {to}`,
    '(what|how) (do|does|did|have|has|had) {from} and {to} (have|got|had) to do with (each other|one another)',
    `(does|do|did|has|have) {from} (have|got|had) [a|any|some] ${SORT} ${LINK} (to|with) {to}`,
    `(do|did|have|has) {from} and {to} (have|had|got|share) [a|any|some] ${SORT} ${LINK} ${EACH_OTHER}`,
    `${HOW} (do|does|did|can|could|would|might) (you|i|we|one|anyone|somebody) (get|go|come|travel|move) from {from} to {to}`,
    '(connect|link|join|relate|trace) [up|together] {from} (and|to|with) {to} [together|up]',
    `${SORT} ${LINK} {from} (and|to|with) {to}`,
    `{from} (and|to) {to} [what|which] [is|are] [the] ${SORT} ${LINK}`,
    '{from} (and|to|with) {to} (how|by what path|by what route|what path|which path) [are they|is it] [connected|linked|related]',
    `{from}-{to} ${LINK}`,
    `[what|which] [is|are] [the] ${SORT} ${LINK} {from}-{to}`,
    '(from) {from} to {to} (how|by what path|what path|which path|by what route)',
    'what (do|does|did|have|has) {from} and {to} (have in common|share|got in common)',
    'what (do|does|did) {from} have in common with {to}',
    '(who|what) (stands|lies|is|comes|sits) [there] between {from} and {to}',
    '(what|which [of the] (people|papers|bodies|events)) (is|are|was|were) there [that is|to be found] between {from} and {to}',
    `how (many (steps|links|hops|degrees|degrees of separation)|far|close|closely|far apart|far removed) (is|are|was|were|lie|separate|lies|stand) [there] [between] {from} (from|and|to) {to} [apart|connected|linked|related]`,
    `in what (relation|relationship) (do|does|did) {from} and {to} stand ${EACH_OTHER}`,
    '(how|in what way|in what capacity) (is|was|are|were|has|have) {from} [been|get|got] (involved|implicated|mixed up|caught up) (in|with) {to}',
    `what (is|was|are|were) {from}${OWN} (role|part|involvement|place) (in|with|in relation to|in connection with) {to}`,
    'what (role|part) (do|does|did|has|have) {from} (play|played|have|had) (in|with|in relation to|in connection with) {to}',
    '(how|where) (do|does|did|has|have) {from} (come in|come in to|come into|fit in|fit in to|fit in with|fit into|tie in to|tie in with) [the (story|affair|matter|case|business) of] {to}',
    '[where|when|how|at (what|which) (point|points)] (do|did|have|had) [the] [paths|ways|lives|careers] [of] {from} and {to} (cross|crossed|meet|met|intersect|intersected|overlap|overlapped|converge|converged) [paths|ways]',
    `[where|when|how] (do|did|have|had) {from}${OWN} and {to}${OWN} (paths|ways|careers) (cross|crossed|meet|met|intersect|overlap|converge)`,
    '[how|where|from where] (do|did|does) {from} and {to} know (each other|one another) [from]',
    '[how|where|from where] (do|does) {from} know {to} [from]',
    `where (is|was) [the|a|any] ${SORT} ${LINK} [if any] between {from} and {to}`,
    `{from} and {to} where (is|was) [the|a|any] ${SORT} ${LINK}`,
    `[is there|was there|can] [a|any|some] ${LINK} [be] (running|leading|going|stretching|drawn|traced|made out) (from|between) {from} (to|and) {to}`,
    `[trace|show|explain|work out|see] how {from} (ties in|links up|fits in|connects|relates|joins up) (with|to) {to}`,
    '(degrees of separation|steps|distance) (between|from) {from} (and|to) {to}',
  ],
  reads: 'how {from} and {to} are connected',
  ...connectedAnswer,
});
