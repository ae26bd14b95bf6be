import { named } from '../../fixtures/named-entity.ts';

/** The names that the cores speak of. */
export const ENTITIES = [
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind'),
  named('person:diane-abbott', 'Person', 'Diane Abbott', 'Abbott'),
  named('person:michael-gove', 'Person', 'Michael Gove', 'Gove'),
  named('person:yvette-cooper', 'Person', 'Yvette Cooper'),
  named('post:home-secretary', 'Post', 'Home Secretary'),
  named('org:snp', 'Organisation', 'SNP'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo', 'the leaked memo'),
  named('doc:report', 'Document', 'Inspection report of December 2015', 'the inspection report'),
  named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
  named('event:leak', 'Event', 'Leak of the memo', 'the leak'),
  named('topic:removal-targets', 'Topic', 'Removal targets', 'the removal targets'),
  named('topic:operation-gopik', 'Topic', 'Operation Gopik'),
];
