import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { PAPERS_SLOT } from '../paper-kind.ts';
import { regular, verbs } from '../verb-forms.ts';
import { mentionsAnswer } from './answers/mentions.ts';
import { does, irregular } from './asking-words.ts';

const PAPERS =
  '(<papers>|article|newspaper|newspapers|sources|source|stories|story|pages|page|text|passages|passage|record|email|publications|publication|webpages|webpage|outlets|coverage|articles and (reports|documents)|sources and documents|news stories|news story|transcripts|transcript|statements|items|item)';
const NAME_IN = '(name|names|mention|mentions|reference|references|allusion|allusions)';
const MENTIONS = verbs(
  regular(
    'mention',
    'name',
    'cite',
    'allude to',
    'touch on',
    'touch upon',
    'discuss',
    'cover',
    'feature',
    'include',
    'contain',
    'reference',
    'talk about',
    'talk of',
    'concern',
    'name-check',
    'name check',
    'namecheck',
    'name-drop',
    'report on',
    'refer',
    'hint at',
    'record',
    'list',
    'carry',
    'call (up|out)',
    'advert to',
    'bang on about',
    'drag in',
    'make mention of',
    'take in',
    'turn to',
  ),
  irregular({ past: 'referred', base: 'refer', ing: 'referring' }, 'to'),
  irregular({ past: 'spoke', base: 'speak', ing: 'speaking', participle: 'spoken' }, 'of|about'),
  irregular({ past: 'wrote', base: 'write', ing: 'writing', participle: 'written' }, 'of|about'),
  irregular({ past: 'went', base: 'go', ing: 'going', participle: 'gone', present: 'goes' }, 'on about|into'),
  irregular({ past: 'brought', base: 'bring', ing: 'bringing' }, 'up'),
  irregular({ past: 'quoted', base: 'quote', ing: 'quoting' }),
  irregular({ past: 'dealt', base: 'deal', ing: 'dealing' }, 'with'),
  irregular({ past: 'made', base: 'make', ing: 'making' }, `[a|any|some|no small] (${NAME_IN}) (of|to)`),
  irregular(
    { past: 'had', base: 'have', ing: 'having', present: 'has' },
    `[a|any|some|the] (${NAME_IN}) [of|to]|anything (about|on)|something (about|on)`,
  ),
  irregular(
    { past: 'contained', base: 'contain', ing: 'containing' },
    `[a|any|some|the|at least one] (${NAME_IN}) [of|to]`,
  ),
  irregular(
    { past: 'carried', base: 'carry', ing: 'carrying', present: 'carries' },
    `[a|any|some|the] (${NAME_IN}) [of|to]`,
  ),
  irregular(
    { past: 'gave', base: 'give', ing: 'giving', participle: 'given' },
    `[a|any|some] (${NAME_IN}) (of|to)`,
  ),
  irregular({ past: 'bore', base: 'bear', ing: 'bearing', participle: 'borne' }, '(the name) [of]'),
);
/** Verbs that are said of the name: `where does Hugh Ind come up`. */
const APPEARS = verbs(
  regular('appear', 'feature', 'occur', 'figure', 'surface'),
  irregular({ past: 'cropped', base: 'crop', ing: 'cropping' }, 'up'),
  irregular({ past: 'popped', base: 'pop', ing: 'popping' }, 'up'),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, 'up|in'),
  regular('turn up', 'show up'),
  irregular(
    { past: 'got', base: 'get', ing: 'getting' },
    '(a (mention|name-check|namecheck|name check|look-in|reference|nod|airing)|mentioned|named|cited|name-checked|namechecked|discussed|quoted|brought up|referred to)',
  ),
);
const MENTIONED =
  '(mentioned|named|cited|referred to|referenced|discussed|quoted|brought up|alluded to|found|name-checked|namechecked|spoken of|written about|talked about|touched on|featured|covered|listed|to be found|talked of|dealt with)';
const NAMED = "[[the|any] (name|names|mention|mentions|word|words|term) [of]] {entity} [['s|'|s'] name]";
const WHERE = `(where [in [any of] [the|our|these] ${PAPERS}]|(in|by|on) (which|what|how many) [of] [the|our|these|those] [other] ${PAPERS} [of the|of our]|(which|what|how many) [of] [the|our|these|those] ${PAPERS})`;
const SOME =
  '(which|what|how many|any|all|all the|all of the|the|every|each|each and every|in how many|are there any|is there any|is there a|were there any|do we have any|have we any)';

/** Which documents mention something. */
export const mentions = entry({
  id: 'mentions',
  title: 'Which documents mention somebody or something?',
  wordings: ['Which documents mention {entity}?'],
  slots: [anySlot('entity', 'person, body or topic', 'end', 'MENTIONS', 'ABOUT'), PAPERS_SLOT],
  forms: [
    `[${SOME}] [of] [the|our|these|those] [other] ${PAPERS} [that|which|where they|to] (${does(MENTIONS)}|are about|is about) ${NAMED} [in (it|them)|anywhere]`,
    `(do|does|did|has|have) [any|any of|some of|all of|either of] [the|our|these|those] [other] ${PAPERS} (${MENTIONS.base}|${MENTIONS.participle}) ${NAMED} [anywhere]`,
    `${PAPERS} (about|with|on|of) {entity}`,
    `[${SOME}] [of] [the|our|these] ${PAPERS} [are|is|were] [there] (about|on|mentioning|naming|concerning|featuring|referring to|containing|with|bearing|carrying|including|that mention|that name) ${NAMED} [in (it|them)]`,
    `[${SOME}] [of] [the|our|these] ${PAPERS} [that|which] (have|has|had|with) ${NAMED} in (it|them)`,
    `${WHERE} (is|was|are|were|has|have|had) ${NAMED} [been] ${MENTIONED} [in|by]`,
    `${WHERE} (does|do|did|has|have) ${NAMED} (${APPEARS.base}|${APPEARS.participle}) [in]`,
    `${WHERE} (does|do|can|could|did|might|would|may|is it that) (we|you|i|one|they|anyone) (find|see|read (of|about)|come (across|upon)|meet|hear (of|about)|encounter|spot) [a|any|the] ${NAMED} [mentioned|named|in]`,
    `in (which|what|how many) [of] [the|our|these] ${PAPERS} {entity}`,
    `(which|what|how many) [of] [the|our|these] ${PAPERS} (is|are|was|were) {entity} in`,
    `[${SOME}] [of] [the|our|these] ${PAPERS} [that|which] (bring|brings|brought) {entity} up`,
    `${WHERE} [can|could|may|might] (one|we|you|i|anyone|they) [can|could|may|might] (find|see|read|come across) (anything|something) (about|on|with) {entity} [in it|in them]`,
    `in (which|what|how many) [of] [the|our|these] ${PAPERS} (is|are|was|were) there [a|any] (mention|mentions|reference|references) (of|to) {entity}`,
    `(what|which|any|how many) ${PAPERS} (do|have|are there) [we|you|they] [have|got] (about|on|mentioning|that mention|naming|concerning|referring to) {entity}`,
    `where (can|could|might|may) ${NAMED} be (found|seen|read about|read of)`,
    `${WHERE} ${NAMED} (${APPEARS.present}|${APPEARS.base}|${APPEARS.past}|(is|was|are|were|has been) ${MENTIONED}) [in|by]`,
    `[${SOME}] [of] [the|our|these] ${PAPERS} [that|which] [<did>|<have>] (give|gives|gave|given) {entity} [a|any|some] (mention|name-check|namecheck|name check|nod|airing|look-in|shout)`,
    `[${SOME}] [of] [the|our] ${PAPERS} (in which|where|wherein|on which|that|which|by which) ${NAMED} (${APPEARS.present}|${APPEARS.base}|${APPEARS.past}|(is|was|are|were|has been|have been|gets) ${MENTIONED}) [in]`,
    `(mention|mentions|every mention|all mentions|all the mentions|the mentions|any mention|reference|references|all references|all the references|any reference|any references|each mention|any mentions|every reference|is there any mention|is there any reference|are there any mentions|are there any references|was there any mention|are there mentions|is there mention|appearances|all appearances) (of|to) {entity} [anywhere]`,
    "{entity}['s|'|s'] (mentions|appearances|references)",
    '(mentions|references) {entity}',
    `[${SOME}] [of] [the|our|these|those] [other] ${PAPERS} (with|having|containing|carrying|making|that (has|have|make|makes|contains|contain)) [a|any|some] (reference|references|mention|mentions|allusion|allusions) (to|of) {entity}`,
    `{entity} (${APPEARS.present}|${APPEARS.base}|(is|was|are|were) ${MENTIONED}|(finds|gets|receives|merits|rates) [a] (mention|look-in|name-check)) (in|by) (which|what) [of] [the|our|these] (${PAPERS}|material|places)`,
    `(trawl|search|comb|scour|go through|look through|check) [the|our|these|all the] ${PAPERS} for [any|every|all|a] (mention|mentions|reference|references) (of|to) {entity}`,
    `(documentary|written|press|printed|published) (references|mentions|allusions) (to|of) {entity}`,
    `(references|mentions|allusions) (to|of) {entity} where (are|is) (they|it|any) [to be] (found|made)`,
    `where are [the] (references|mentions|allusions) (to|of) {entity} [to be] (found|made)`,
    `{entity} (mentioned|named|cited) where`,
    `(does|do|did) (any|some) [of] [the|our|these] ${PAPERS} drop the name of {entity}`,
    `(does|do|did) ${NAMED} (come up|crop up|turn up|appear|pop up|feature) anywhere [in [the|our|this|these] (file|files|case|papers|record|records|documents|articles)]`,
    `${WHERE} (do|does|can|could|might) (i|we|you|one) (run into|bump into|stumble (on|upon|across)|come across|meet) {entity}`,
    `whereabouts in [the|our|these] ${PAPERS} (do|does|can|could|might) (i|we|you|one) (run into|bump into|find|come across|meet|see) {entity}`,
    `where (do|can|could|might|will) (i|we|you|one) (find|see|spot) [a|any|the] (reference|references|mention|mentions) (to|of) {entity}`,
    `[any|a] (mention|mentions|reference|references) anywhere (of|to) {entity}`,
    `whereabouts (in [the|our|these] ${PAPERS}|) (does|do|is|are) ${NAMED} (${APPEARS.base}|${MENTIONED})`,
    `(mention|mentions|reference|references) (to|of) {entity} [are there|is there] [appear|appears|occur|made] in (which|what) [of the] ${PAPERS}`,
    `[${SOME}] [of] [the|our] ${PAPERS} (in which|where) [a|any|some] (mention|reference|allusion) is made (of|to) {entity}`,
    `(in|by) (which|what) [of the] ${PAPERS} (is|was) [a|any] (mention|reference|allusion) made (of|to) {entity}`,
    `(where) (is|was) [a|any] (mention|reference|allusion) made (of|to) {entity}`,
    `who (mentions|mentioned) {entity}`,
    `(which|what) (articles|documents|papers) (do i need to read|should i read) (about|on) {entity}`,
    `(is|was|are|were|has|have) ${NAMED} [been] ${MENTIONED} (in|by) (any|which|some|one|all|most) [of] [the|our|these] ${PAPERS}`,
    `(is|was|are|were|has|have) ${NAMED} [been] ${MENTIONED} (anywhere|somewhere)`,
    `(is|was|are|were|has|have) ${NAMED} [been] (mentioned|named|cited|referred to|quoted|name-checked|brought up|alluded to)`,
    `(does|do|did) ${NAMED} (${APPEARS.base}) [anywhere|(in|by) (any|some) [of] [the|our|these] ${PAPERS}]`,
    `${NAMED} (is|was|are|were) ${MENTIONED} (where|(in|by) which ${PAPERS})`,
  ],
  reads: 'which documents mention {entity}[, only {papers}]',
  ...mentionsAnswer,
});
