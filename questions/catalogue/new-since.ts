import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { newSinceAnswer } from './answers/new-since.ts';

const NEW =
  '(new|fresh|newly added|added|come in|changed|arrived|come up|come to light|come out|been added|appeared|emerged|updated|been published|been reported|been updated|coming in|recent|different|newer|turned up|cropped up|surfaced|been found|been received|been obtained|been loaded|been recorded|been learned|been new|been brought in)';

/** What is new since a date: what happened or was published since, and what was recorded here since. */
export const newSince = entry({
  id: 'new-since',
  title: 'What is new since a date?',
  wordings: ['What is new since {day}?'],
  slots: [{ ...DATE_SLOT, optional: false }],
  forms: [
    `(<what>|what else|which things|is there anything|was there anything|are there any things|anything|has anything|have any (papers|documents|articles)|which <papers>|what <papers>|how much|what material|everything|all|all that|everything that|is there something|something|did anything) [that] [is|are|was|were|has|have|had|'s|else] ${NEW}`,
    `(<what>|what else|which <papers>|what <papers>) (is|are|was|were|has|have|had|do we have that is|do we have that are) ${NEW}`,
    '(any|are there any|is there any|what|which|the|all|show the|what are the|were there any|all the|have there been any) [new] (news|updates|additions|new things|changes|new papers|new documents|latest|developments|new entries|new articles|new material|new information|new facts|arrivals|novelties|new sources|new reports|recent papers|recent additions|new developments) [are there|is there|have there been|has there been|came in|have come in|have arrived|were added|do we have|that came in]',
    '(what|which) (papers|documents|articles|facts|things|reports|sources|material|news|items) (came|have come|has come|arrived|have arrived|were added|have been added|are new|is new|came out|came in|were published|have appeared|appeared|was added|were obtained|have been published|were recorded|came to light|have come in|have come out|have turned up)',
    'what (did|have|has) (we|i|you|they) (get|got|receive|received|add|added|learn|learned|learnt|obtain|obtained|miss|missed|gain|gained)',
    'what (came|comes|has come) in',
    'what (have|did) i (missed|miss)',
    'bring me up to (date|speed)',
    'catch me up',
    "what's (new|fresh|changed)",
    '(additions|updates|changes|news|newcomers|arrivals)',
    'new (stuff|things|items|papers|documents|facts|articles|material|additions|entries|information)',
    '(has|have) (anything|something|any papers|any documents|new papers|new documents) (changed|come in|arrived|been added|come to light|come up|appeared|come out|turned up)',
  ],
  reads: 'what is new {date}',
  ...newSinceAnswer,
});
