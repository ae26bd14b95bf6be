const SEEK =
  '(?:identify|set out|state|confirm|advise(?: (?:me|us))?(?: (?:on|as to|of))?|indicate|establish|ascertain|verify|enquire|inquire|find out|determine|list|specify|clarify|check|ask|know|note|place on record|provide|supply|furnish|disclose|obtain|secure|have)';
const PARTICULARS =
  '(?:(?:the )?(?:full )?(?:particulars|details|confirmation|clarification|identification|sight|disclosure|notice|a note|a list) (?:of|as to|that|on))';

/**
 * How a letter asks, where only what it leads up to is asked: `I should be grateful if you would identify`, `I have been
 * asked to verify that`, `please direct me to`, `kindly furnish`, `we seek particulars of`, `be so good as to state`.
 */
export const FORMAL_OPENINGS: readonly RegExp[] = [
  // `i should be grateful if you would`, `grateful for`, `much obliged if you could`
  /^(?:(?:i|we|one)(?:'d| would| should|'m| am| are)? )?(?:be )?(?:most |very |much |so )?(?:grateful|obliged|glad|thankful|indebted|appreciative)(?: to you)? (?:if (?:you|somebody|someone|anyone) (?:would|could|can|might) (?:please |kindly )?|for |of |to (?:learn|know|hear|see|be told|be informed|have|receive|establish)(?: of| about)? )/,
  /^(?:(?:i|we)(?:'d| would| should)? )?(?:much |greatly )?appreciate (?:it if you (?:would|could) |being told |knowing )?(?=\S)/,
  // `i have been asked to verify`, `i am instructed to ascertain`, `i write to enquire`, `this is to enquire`
  new RegExp(
    `^(?:(?:i|we)(?:'ve| have|'m| am| are|'re)? (?:been )?(?:asked|instructed|requested|directed|told|tasked|obliged|required|writing|trying|hoping|anxious|keen|under instructions)|(?:i|we) (?:write|seek|wish|propose|hope)|(?:this|my task|the aim|my job) is) (?:to |in order to )${SEEK} (?=\\S)`,
  ),
  new RegExp(`^(?:may|might|could|can) (?:i|we|one) (?:please |kindly |just )?${SEEK} (?=\\S)`),
  new RegExp(`^be (?:so )?(?:good|kind)(?: enough| as)? (?:as )?to ${SEEK} `),
  /^(?:be so (?:good|kind) as to|kindly|please|pray|would you|it is requested that you|you are (?:asked|requested) to) (?=[a-z])/,
  /^advise (?:me |us )?(?:on |as to |of )?(?=\S)/,
  /^(?:direct|refer|point|steer|guide|take|lead) (?:me|us) (?:to|towards) (?=\S)/,
  /^(?:furnish|supply|provide|disclose|produce|serve)(?: (?:me|us))?(?: with)? (?=\S)/,
  new RegExp(
    `^(?:(?:i|we) )?(?:seek|require|request|need|want|ask for|should like|would like) ${PARTICULARS} (?=\\S)`,
  ),
  /^(?:i|we) (?:seek|require|request|ask for) (?=\S)/,
  new RegExp(`^${PARTICULARS} (?=\\S)`),
  /^(?:confirmation|clarification|particulars) (?:is|are) (?:sought|requested|required|needed) (?:that|as to|of|on) (?=\S)/,
];

/** How such a letter ends: `… are sought`, `… is required`. */
export const FORMAL_CLOSING =
  /(?<=^(?!who|what|which|when|where|how|is|are|was|were)\S+ .*) (?:is|are|will be) (?:sought|requested|required|requested|needed|wanted|asked for)(?: (?:please|urgently|by return))?$/;
