import { count } from './count.ts';

/** So many of all. */
interface Share {
  readonly meet: number;
  readonly all: number;
}

/** How much of what is seen meets the filters. */
export interface Meeting {
  readonly nodes: Share;
  readonly relationships: Share;
}

/** `97 of 309 nodes and 130 of 600 relationships meet the filters` */
export function sayMeeting({ nodes, relationships }: Meeting): string {
  return [
    `${nodes.meet.toLocaleString('en-GB')} of ${count(nodes.all, 'node')} and`,
    `${relationships.meet.toLocaleString('en-GB')} of ${count(relationships.all, 'relationship')} meet the filters`,
  ].join(' ');
}

/** `309 nodes and 600 relationships are shown`: where nothing is filtered. */
export function saySeen({ nodes, relationships }: Meeting): string {
  return `${count(nodes.all, 'node')} and ${count(relationships.all, 'relationship')} are shown`;
}
