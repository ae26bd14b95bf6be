import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { happenedAnswer } from './answers/happened.ts';
import { SOURCES } from './asking-words.ts';

/** A date takes the `on` of `what was going on last year` with it. */
const HAPPENED =
  '((has|have|had) (passed|come to pass)|(has|have|had|is said to have|was said to have|is known to have|are known to have|is reported to have|do we know to have) [all|actually] (happened|taken place|occurred|gone on|gone down|come about|transpired|unfolded|come to pass|emerged|come out|broken)|happened|happens|happen|took place|take place|takes place|occurred|occurs|occur|went [on|down]|goes [on|down]|(was|is|were|are|has been|have been|had been) (happening|going [on|down]|taking place|unfolding|occurring)|came about|came to pass|came out|transpired|unfolded|broke|emerged|(was|were|is|are|got) (up|on|down|afoot|(due|meant|set|supposed|expected|scheduled|planned|going) to (happen|take place|occur|go on|come)|due|planned|scheduled|dated|reported|recorded|listed|noted|known|logged|in the (diary|calendar|news)|said to have happened|known to have happened|supposed to happen|to happen|meant to happen|set to happen|done)|fell|falls)';
const EVENTS =
  "((chronology|timeline|diary|calendar|log) (entry|entries|items)|(day by day|blow by blow|hour by hour) [account|of events]|events|event|(day|week|month|year) of events|happenings|timeline|time line|chronology|developments|day|days|week|month|goings-on|goings on|incidents|occurrences|diary|calendar|agenda|story|headlines|(course|sequence|order|timeline|chronology|list|run|train|summary|overview|log|diary|record|calendar) of (events|the events|what happened|developments|the day|the week|happenings|incidents)|(day|week|month|year)'s (events|news|happenings|goings-on|goings on|developments|timeline|business)|main (events|developments)|key (events|developments)|'s (events|news|goings-on|goings on|happenings|developments))";
const THROUGH =
  '(run|take|walk|talk|guide|lead) [me|us] through|walk (our|my|the) (listeners|readers|viewers|audience|class|students) through|go (through|over)|sum up|summarise|summarize|recap|recap of|set out|lay out|draw up|describe|recount|relate|a (timeline|chronology|summary|recap|rundown|list) of';
const WHAT =
  '(<what>|what else|whatever|which things|(which|what|any|all|all the|the|every|how many) (events|event|incidents|developments|occurrences|happenings|sort of things|kind of things|things)|events|all|the things|things)';
/** `what took place that day`, with the day named apart. */
const THEN =
  '[(on|in|at|over|during|for|from) [that|this|the|those] [same|very] (day|date|time|week|month|year|period|days|dates|span|dates)|that (day|week|month|year)|then|there|so far|of note|of interest|on those days]';

/** What happened on a date, or between two. */
export const happened = entry({
  id: 'happened',
  title: 'What happened on a date?',
  wordings: ['What happened on {day}?'],
  slots: [{ ...DATE_SLOT, optional: false }],
  forms: [
    `[(${THROUGH}) [everything|all|exactly]] ${WHAT} [that|which|there] ${HAPPENED} ${THEN}`,
    `(did|does|do|has|have|is|was|were|are|had) [there] [any] (anything|something|events|event|much|things|a lot|incidents|developments) [else] [of (note|interest|importance|significance)] [that] [to] [been] [happen|happened|happening|take place|taken place|taking place|occur|occurred|occurring|go on|gone on|going [on]|known|reported|recorded|planned|scheduled|due|come up|came up|on|of note] ${THEN}`,
    `${WHAT} (did|does|do|has|have|was|were|are|is|had) [there] (happen|occur|take place|happening|going [on]|known|recorded|dated|happened|taken place|reported|listed|on record|occurring|taking place|planned|scheduled|down|up|in store|on|in the (diary|calendar)|due|noted|logged|to happen|have happened|been going [on]|unfold|unfolding|emerge) ${THEN}`,
    `${WHAT} (do|does|did) ${SOURCES} (say|report|record|show|tell us|have) [that|as] [having] (happened|took place|occurred|happening|went [on])`,
    `[${THROUGH}] [all|the|a|any|all the|every|this|that|what (were|was|are|is) the|which are the|were there any|are there any] [main|key|important|full|complete|known|detailed|short|brief|big] ${EVENTS} [there were|there are|in (order|full|brief)|at a glance|recorded|day by day] ${THEN}`,
    `(what|which) (things|events|developments|incidents|occurrences) [are|were|was|is|have been] (there|there were|do we have|have we got|fall|fell|known|recorded|listed|reported) ${THEN}`,
    '[how many|which|what|all|all the|the] (events|incidents|developments|occurrences|happenings) (were|was|are|is|came|come|fell|fall|occurred|do we have|have we got) [there|known|recorded|listed|reported|noted|logged|on record|in the (file|case|record)] [for|on]',
    `[${THROUGH}] what happened ${THEN}`,
    `did [the (day|week|month|year)] (bring|see|hold|witness|have) any (events|event|developments|happenings|news)`,
    `what (does|did) the (diary|calendar|timeline|chronology|log) (show|hold|say|have|record) [for|on|of]`,
    '[the] (events|news|happenings|headlines)',
    `(anything|something|much) [much] (go on|happen|going on|happening|went on|happened)`,
    `did (anything|something) much (go on|happen)`,
    '(anything|something) [at all|of note|of interest|big|important|interesting|major|notable|significant|special]',
    `anything [that] [else] (happen|happened|happening|going [on]|on|in the (diary|calendar)|planned|scheduled|due|of note|go on|went on) ${THEN}`,
    '[what (was|is|were)] the (news|headlines)',
    'what (was|is) [it] (like|the day like)',
    'what did [the (day|week|month|year)] (bring|hold|have in store)',
    'how did (unfold|go|pan out|develop|play out|turn out)',
    'how did (the (day|week|month|year)|things|events|it) (unfold|go|pan out|develop|play out)',
    'what (do we have|have we got|have you got|is there|there is|was there)',
    'what is (in (store|the diary|the calendar)|coming up|to come)',
    '(run|take|walk|talk|guide|lead) [me|us|(our|my|the) (listeners|readers|viewers|audience)] through [the|that]',
    '(recap|sum up)',
    `what (does|do|did) ${SOURCES} (show|hold|record|contain|tell us|report)`,
    '(take|bring) me back to',
    'what (came|comes) (next|afterwards)',
    "[(i|we) (was|were|am|'m) (off|away|out|on leave|on holiday)] (what|anything) [that] (have|did) (i|we) (missed|miss)",
    '(have|did) (i|we) (missed|miss) (anything|something|much)',
    '(catch me up|fill me in|catch us up|fill us in|bring me up to (date|speed)) [on [the|all] (events|what (went on|happened|was going on)|news)]',
    '[the|an|a] [full|short|brief] (account|chronicle|diary|log) of [the] [day|events|week|month|period]',
  ],
  reads: 'what happened {date}',
  ...happenedAnswer,
});
