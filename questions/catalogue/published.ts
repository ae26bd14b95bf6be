import { entry, filled, type CatalogueEntry } from '../catalogue-entry.ts';
import { documentSlot } from '../common-slots.ts';
import { does, irregular, regular, verbs, whoDid, whoIs, whoseDeed, type Verb } from '../verb-forms.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';
import { makerRows, makersIn } from './makers.ts';

export const PUBLISH: Verb = verbs(
  regular(
    'publish',
    'print',
    'issue',
    'release',
    'carry',
    'report',
    'feature',
    'broadcast',
    'air',
    'post',
    'upload',
    'splash',
    'splash on',
    'lead (on|with)',
    'roll out',
    'host',
    'disseminate',
    'unveil',
  ),
  irregular('run', 'ran', 'run', '', 'with'),
  irregular('put', 'put', 'put', '(out|up|online|on line|forth)'),
  irregular('break', 'broke', 'broken'),
  irregular('bring', 'brought', 'brought', 'out', '(us|readers|viewers|the world|the public)'),
  irregular('come', 'came', 'come', 'out with'),
  irregular('lead', 'led', 'led', '(on|with)'),
);
/** `put it out`, `bring it out` */
const PUBLISH_APART: Verb = verbs(
  irregular('put', 'put', 'put'),
  irregular('bring', 'brought', 'brought'),
  irregular('get', 'got', 'got'),
  irregular('make', 'made', 'made'),
);
const OUTLETS =
  '(newspaper|newspapers|paper|papers|organ|organs|imprint|outlet|outlets|broadcaster|broadcasters|organisation|organisations|organization|organizations|title|titles|site|sites|website|websites|web site|publisher|publishers|media|media outlet|media outlets|media organisation|media organisations|news site|news outlet|news outlets|news organisation|news organisations|publication|publications|body|bodies|department|departments|channel|outfit|outfits|station|magazine|tabloid|broadsheet|press|house|company)';
const PUBLISHED_BY = {
  doer: `(<doer>|[which|what|did|has|was|is|the|any|a|there] [which|what|any|the|of the|a] ${OUTLETS} [that|which|who])`,
  agent: `(<agent>|(which|what|any|which of the) ${OUTLETS})`,
};

/** Who published a document. */
export const published: CatalogueEntry = entry({
  id: 'published',
  title: 'Who published a document?',
  wordings: ['Who published {document}?'],
  slots: [documentSlot('end', 'PUBLISHED')],
  forms: [
    ...whoDid(PUBLISH, '{document}', PUBLISHED_BY),
    `${PUBLISHED_BY.doer} ${does(PUBLISH_APART)} {document} (out|up|online|public|into print|in print|[out] (to|before|in front of) (readers|viewers|the public|the world|its readers|an audience))`,
    ...whoseDeed(
      'publication|publishing|printing|release|issue|broadcast|broadcasting|posting',
      '{document}',
      PUBLISHED_BY,
    ),
    `[the|which|what] ${OUTLETS} (in|on|by|from|with|through) which {document} (<be>|<have> been|) (appeared|appears|appear|published|printed|came out|carried|issued|run|ran|released|broadcast|featured|found)`,
    ...whoIs('publisher|publishers|publication|publishing house', '{document}'),
    `(which|what|name the|name) ${OUTLETS} [<be>|<have>] (behind|responsible for [the] [publication of|publishing]|the publisher of|the home of|the source of) {document}`,
    `[the] ${OUTLETS} [that is|which is|that was] (behind|responsible for) {document}`,
    `(which|what) ${OUTLETS} (is|was|are|were) [the] (publisher|publishers) of {document}`,
    `(in|on|by|with) (which|what) ${OUTLETS} (<did>|<be>|<have>) {document} [<be>] (appear|appeared|published|printed|come out|came out|carried|issued|run|released|broadcast|feature|featured|found)`,
    `(which|what) ${OUTLETS} (<did>|<be>|<have>) {document} [<be>] (appear|appeared|published|printed|come out|carried|run|released|broadcast|feature|featured|found) (in|on|by|with)`,
    `(in|on|under|through) whose (pages|paper|newspaper|masthead|imprint|banner|website|site|columns|title|web pages|auspices|channel) (<did>|<be>|<have>|) {document} [<be>] (run|ran|appear|appeared|come out|came out|published|printed|issued|carried|feature|featured|released|go out|went out)`,
    `(in|under) whose name (<be>|<have>) {document} [<be>] (published|printed|issued|released)`,
    `whose (pages|paper|newspaper|website|site|columns|channel|title|publication|imprint|masthead|story|scoop|exclusive) ${does(PUBLISH)} {document}`,
    'whose (publication|story|scoop|exclusive) <be> {document}',
    `whose (pages|paper|newspaper|website|site|channel) (<be>|<have>|<did>) {document} [been|appear|go|run] [published|printed|posted|carried] (on|in|up on)`,
    `(was|were|is|are|has|have|had|did) {document} [been|get] (${PUBLISH.participle}) (anywhere|somewhere|online|in print|in public|in full|in [any of] the (papers|newspapers|press|media|news)|(in|on|by) (any|a) ${OUTLETS})`,
    '(was|were|has|have|had) {document} [been|get] (published|printed|broadcast|made public)',
    'where (can|could|may|might) (i|we|one|you|people) (read|see|find|get|watch|view|hear) {document}',
    `off whose presses (did|has) {document} (roll|rolled|come|came)`,
    `(published|released|printed|put out|issued|posted) by (whom|who|which ${OUTLETS}) {document}`,
    `${PUBLISHED_BY.doer} ${does(irregular('put', 'put', 'put'))} {document} out (there|into the world)`,
    `${PUBLISHED_BY.doer} ${does(irregular('go', 'went', 'gone', 'to (press|print) with|live with|public with|big on'))} {document}`,
    `(was|were|is|has been) {document} brought (before|to) the public by <agent>`,
    `{document} (was|were|is|has been) brought (before|to) the (public|world) by <agent>`,
    `{document} saw the light of day (under|in|through|courtesy of) (whose (imprint|name|banner|masthead|pages)|which ${OUTLETS}|whom)`,
    `(under|in) whose (imprint|name|banner|masthead|pages) did {document} see the light of day`,
    `(has|have|does|do|did|is|was) {document} [got|have|had] [a|any] publisher [(to (its|their) name|given|named|listed|recorded)]`,
    `responsibility for publishing {document} (rests|lies|lay|rested) with (whom|who)`,
    `(with|on) whom does responsibility for publishing {document} (rest|lie)`,
    `(in connection with|as to|regarding) {document} [name] (its|the) publisher`,
    `(which|what) ${OUTLETS} [<have>|<did>] (show|shows|showed|shown|screen|screened|stream|streamed) {document}`,
    'where (was|did|has|is|does) {document} [been|first] (published|appear|appeared|come out|came out|printed|run|carried|broadcast|found)',
    `{document} (appeared|came out|ran|<be> published|<be> printed|<be> carried) (where|in <agent>|(in|on) (which|what) ${OUTLETS}|(in|on) whose (pages|website|paper))`,
    `(which|what) ${OUTLETS} (is|was|does) {document} (from|in|come from|by|on)`,
  ],
  reads: 'who published {document}',
  statement: { name: 'published', row: deliveryRowSchema },
  answer: (rows, slots) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who published ', document, '.']
          : [document, ' was published by ', ...makersIn(rows), '.'],
      remarks: [],
      columns: ['Published by', 'When'],
      rows: makerRows(rows),
    };
  },
});
