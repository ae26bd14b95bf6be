/** Words for copies of papers, shared by the questions about who was copied. */

const LIST = '(list|line|field|row|column|section|box)';
const KIND_OF_COPY = '[carbon|courtesy|blind|blind carbon|hard|cc]';

/** The people of a copy: `the cc's`, `names on the cc line`. */
export const COPY_LIST = `(cc|ccs|(cc|copy) distribution [list]|cc's|cc'd|bcc|bccs|bcc's|(cc|bcc|copy|carbon copy) [recipients] ${LIST}|(cc|bcc|copy|copied|carbon copy|carbon-copy|cc'd) (bods|recipient|recipients|people|person|persons|names|addressee|addressees|parties|party|in)|copied recipients|carbon copies)`;

/** Where the copied stand: `on the cc line`. */
export const IN_COPY = `(in|on|among|under|included in|kept in|put in|put on|kept on|placed in|placed on|stuck (in|on)|popped (in|on|onto)|stuck|bunged (in|on)|dropped (in|on)|listed (in|on|under|among|as)|named (in|on|under|as)|down (as|in|on)|shown (in|on|as)|recorded (in|on|as)|added (in|to|on)) [a|the|its|their] (copy|cc|ccs|bcc|cc's|(cc|bcc|copy|carbon copy) ${LIST}|(cc|copy|copied|carbon copy|carbon-copy) (recipient|addressee)|cc'd|copied [in])`;

/** What is done to whoever is copied, with what may follow before the paper. `cc` for the whole list of ways. */
export const COPIED_IN = `(<copied>|cc'd|bcc'd|cc'd (or|and) bcc'd|(copied|cc'd) (or|and|and/or) (blind-copied|blind copied|bcc'd|blind carbon copied)|blind carbon copied|blind-carbon-copied|(looped|kept|brought|put|roped|dragged) in [the loop] [on] by (cc|copy|carbon copy|email copy)|(included|entered|named|listed|added) (by way of|by|as|for) [a] (copy|cc|copy recipient)|by way of copy|${IN_COPY}|a (cc|(cc|copy|carbon copy|carbon-copy) (recipient|addressee)|copied party)|(sent|given|dropped|slipped|served with|issued with|forwarded|handed|emailed|mailed|passed|supplied with|provided with|furnished with) (a|one|any|the) ${KIND_OF_COPY} (copy|cc))`;

/** A copy of a paper. */
export const A_COPY = `(a|any|one|the|their|his|her|its) ${KIND_OF_COPY} (copy|cc|photocopy|duplicate)`;

/** How a paper says who its copies are for: `bearing her name in the cc field`. */
export const SHOWS =
  '(have|has|had|having|with|carry|carries|carried|carrying|bear|bears|bore|bearing|show|shows|showed|showing|give|gives|gave|giving|list|lists|listed|listing|name|names|named|naming|put|puts|placed|include|includes|included|including|feature|features|featured|featuring|contain|contains|contained|containing|record|records|recorded|recording)';

/** To be found in a list: `turns up on the cc line`. */
export const STANDS =
  '(appear|appears|appeared|stand|stands|stood|feature|features|featured|figure|figures|figured|(turn|turns|turned|show|shows|showed|crop|crops|cropped|come|comes|came|pop|pops|popped) up)';

/** What is to come: `who is due to be copied`. */
export const TO_BE =
  '[due|meant|supposed|set|intended|expected|going|scheduled|planned|slated|down] to (be|get)';

/** `supplied with`: the paper stands behind it, not before. */
export const SUPPLIED_WITH =
  '(supplied with|provided with|furnished with|issued with|presented with|served with|favoured with)';
