/** The ways to call for somebody's resignation, for both questions about it. `{person}` is who should go. */
export const CALLED =
  '(called for|has called for|have called for|had called for|calls for|calling for|was calling for|were calling for|is calling for|are calling for|call for|called on|has called on|have called on|demanded|demands|has demanded|have demanded|is demanding|are demanding|was demanding|were demanding|demanding|demand|wanted|wants|want|has wanted|sought|seeks|asked for|asks for|has asked for|have asked for|pressed for|pushed for|is pushing for|urged|has urged|have urged|told|has told|have told|asked|has asked|have asked|backed calls for|joined calls for|joined the calls for|joined in calling for|supported|insisted on|did call for|did demand|did want|ask for|press for|push for|urge|tell|want|back calls for)';

const GO = '(resignation|departure|head|sacking|dismissal|removal|firing|exit|scalp|ousting|resignations)';

/** What follows the caller: `called for Rudd's resignation`, `wants Rudd out`, `says that Rudd must go`. */
export const CALLS: readonly string[] = [
  `${CALLED} {person}['s|'|s'] ${GO}`,
  `${CALLED} the ${GO} of {person}`,
  `${CALLED} [for|on] {person} to <resign>`,
  `${CALLED} {person} (out|gone|sacked|fired|dismissed|removed|to be sacked|to be fired|to be removed|to be dismissed|out of office|out of the job|out of her job|out of his job)`,
  '(<said>|say|thinks|thought|think|believes|believed|<have> said|is saying|are saying|were saying|did say|saying|arguing|insisting) [that] {person} <ought> <resign>',
  '(demanding|demand|demanded|demands|insisting|insisted|insists|<was> demanding|<have> demanded|urged|requested|requests) that {person} [<ought>] <resign>',
  "(<was>|<have> been|been) (demanding|seeking|wanting|asking for|after) {person}['s|'|s'] (resignation|departure|head|sacking|removal|dismissal)",
  '(<said>|say|thinks|thought|think|believes) [that] {person} (was|is) unfit for office',
  `(<was>|<have> been) (calling|asking|pressing|pushing) (for|on) {person} to <resign>`,
  `(<was>|<have> been) (calling|asking|pressing|pushing) for {person}['s|'|s'] ${GO}`,
];
/** The same where the verb stands bare: `did Abbott call for Rudd's resignation`. */
export const CALL_BASE =
  '(call for|call on|demand|want|seek|ask for|press for|push for|urge|tell|ask|back calls for)';
export const RESIGNATION = GO;
