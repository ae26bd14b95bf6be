/** Words for copies of papers, shared by the questions about who was copied. */

const LIST = '(list|line|field|row|column|section|box)';
const KIND_OF_COPY = '[carbon|courtesy|blind|blind carbon|hard|cc]';

/** The people of a copy: `the cc's`, `names on the cc line`. */
export const COPY_LIST = `(cc|ccs|cc's|cc'd|bcc|bccs|bcc's|(cc|bcc|copy|carbon copy) [recipients] ${LIST}|(cc|bcc|copy|copied|carbon copy|cc'd) (recipient|recipients|people|person|persons|names|addressees|parties|party|in)|copied recipients|carbon copies)`;

/** Where the copied stand: `on the cc line`. */
export const IN_COPY = `(in|on|among|under|included in|kept in|put in|put on|kept on|placed in|placed on|listed (in|on|under|among|as)|named (in|on|under|as)|down (as|in|on)|shown (in|on|as)|recorded (in|on|as)|added (in|to|on)) [a|the|its|their] (copy|cc|ccs|bcc|cc's|(cc|bcc|copy|carbon copy) ${LIST}|cc recipient|copy recipient|copied recipient|cc'd|copied [in])`;

/** What is done to whoever is copied, with what may follow before the paper. `cc` for the whole list of ways. */
export const COPIED_IN = `(<copied>|cc'd|bcc'd|cc'd (or|and) bcc'd|(copied|cc'd) (or|and|and/or) (blind-copied|blind copied|bcc'd|blind carbon copied)|blind carbon copied|blind-carbon-copied|(looped|kept|brought|put) in [the loop] [on] by (cc|copy|carbon copy|email copy)|${IN_COPY}|a (cc|copy recipient|copied party)|(sent|given|dropped|slipped|served with|issued with|forwarded|handed|emailed|mailed|passed|supplied with|provided with|furnished with) (a|one|any|the) ${KIND_OF_COPY} (copy|cc))`;

/** A copy of a paper. */
export const A_COPY = `(a|any|one|the|their|his|her|its) ${KIND_OF_COPY} (copy|cc|photocopy|duplicate)`;
