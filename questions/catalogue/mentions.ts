import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { mentionsAnswer } from './answers/mentions.ts';

const PAPERS =
  '(<papers>|sources|newspapers|stories|pieces|pages|articles and reports|articles and documents|items|publications|sources and documents|texts|news stories)';
const MENTION =
  '(mention|mentions|mentioned|name|names|named|refer to|refers to|referred to|speak of|speaks of|spoke of|cite|cites|cited|talk about|talks about|talked about|write about|cover|covers|covered|feature|features|featured|include|includes|contain|contains|bring up|brings up|brought up|discuss|discusses|discussed|touch on|touches on|reference|references|quote|quotes|quoted|have|has|concern|concerns|deal with|deals with|are about|is about|make mention of|makes mention of|make reference to|allude to|alludes to|report on|reports on|speaks about|speak about)';

/** Which documents mention something. */
export const mentions = entry({
  id: 'mentions',
  title: 'Which documents mention somebody or something?',
  wordings: ['Which documents mention {entity}?'],
  slots: [anySlot('entity', 'person, body or topic', 'end', 'MENTIONS', 'ABOUT')],
  forms: [
    `(which|what|how many|in how many|the|all|all the|any|every|are there any|is there any) [of the|of our|other] ${PAPERS} (that|which|where|do|does|did|to|in which) ${MENTION} {entity}`,
    `(which|what|how many|all|any|the) [of the] ${PAPERS} ${MENTION} {entity}`,
    `${PAPERS} [that|which] ${MENTION} {entity}`,
    `${PAPERS} (mentioning|naming|citing|about|featuring|referring to|covering|discussing|with|concerning|quoting|on) {entity}`,
    `(which|what|any|all) ${PAPERS} (are|is|were|mentioning|naming|citing|featuring|referring to) [there] [about|on|mentioning|naming|concerning|featuring|referring to] {entity}`,
    `(in which|in what|in how many|on which) ${PAPERS} (is|was|are|were|does|do|did|has|have) {entity} [been] (mentioned|named|cited|appear|appears|crop up|occur|come up|turn up|feature|featured|quoted|referred to|get a mention|discussed|found|show up|figure|pop up)`,
    `where (is|was|are|were|does|do|did|has|have) {entity} [been|get] (mentioned|named|cited|appear|appears|crop up|occur|come up|turn up|feature|featured|quoted|referred to|get a mention|discussed|found|show up|figure|pop up|a mention)`,
    `(which|what) ${PAPERS} (is|was|are|were|does|do|did|has) {entity} [been] (mentioned|named|cited|appear|crop up|occur|come up|turn up|feature|quoted|referred to|discussed|show up|figure|found|pop up) [in]`,
    `(mentions|every mention|all mentions|the mentions|any mention|references|all references|each mention|any mentions) (of|to) {entity}`,
    `who mentions {entity}`,
    `(which|what) (articles|documents|papers) (do i need to read|should i read) (about|on) {entity}`,
    `(is|was|are|were) {entity} (mentioned|named|cited) (in|by) (any|which) ${PAPERS}`,
    `(is|was|are|were) {entity} (mentioned|named|cited) anywhere`,
    `{entity} (is|was|are|were) (mentioned|named|cited) (where|in which ${PAPERS})`,
  ],
  reads: 'which documents mention {entity}',
  ...mentionsAnswer,
});
