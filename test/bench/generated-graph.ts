import type { EntityLabel } from '#core/model/labels';
import type { RelationshipType } from '#core/model/relationship-types';
import { sunflower } from '#layout/point';

/** A graph made from a number: scale-free, in communities, placed. The same size and seed, the same graph. */
export interface GeneratedGraph {
  readonly nodes: readonly GeneratedNode[];
  readonly relationships: readonly GeneratedRelationship[];
}

export interface GeneratedNode {
  readonly id: string;
  readonly label: GeneratedLabel;
  readonly name: string;
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/** Joins two nodes by their places in the list. No two have the same ends and type. */
export interface GeneratedRelationship {
  readonly start: number;
  readonly end: number;
  readonly type: RelationshipType;
}

export type GeneratedLabel = Extract<EntityLabel, 'Person' | 'Organisation' | 'Document' | 'Event'>;

/** How much of what a node is joined to lies in its own community. */
const AT_HOME = 0.8;
/** Px between two nodes of a community, and how much wider communities lie than they are. */
const GAP = 34;
const APART = 1.5;

/**
 * Each node, as it comes, is joined to such as are joined to many already (Barabási and Albert), most of them of its own
 * community. Communities differ in size as towns do.
 */
export function generateGraph(nodes: number, relationships: number, seed = 1): GeneratedGraph {
  const random = randomFrom(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const number = Math.max(1, Math.round(Math.sqrt(nodes) / 2));
  const communities = Array.from({ length: nodes }, () => Math.floor(number * random() ** 1.7));
  const labels = communities.map(() => labelAt(random()));

  const joined: GeneratedRelationship[] = [];
  const known = new Set<string>();
  /** Every end of every relationship so far: who is drawn from these is drawn by degree. */
  const ends: number[] = [];
  const endsAt = Array.from({ length: number }, (): number[] => []);
  const note = (node: number): void => {
    ends.push(node);
    endsAt[communities[node] ?? 0]?.push(node);
  };
  const join = (from: number): void => {
    const home = endsAt[communities[from] ?? 0] ?? [];
    const among = random() < AT_HOME && home.length > 0 ? home : ends;
    const to = among[pick(among.length)] ?? 0;
    const [start, end] = random() < 0.5 ? [from, to] : [to, from];
    const types = TYPES[labels[start] ?? 'Person'][labels[end] ?? 'Person'];
    const type = types[pick(types.length)] ?? 'LINKED_TO';
    const key = `${start} ${type} ${end}`;
    if (start === end || known.has(key)) return;
    known.add(key);
    joined.push({ start, end, type });
    note(from);
    note(to);
  };
  note(0);
  for (let node = 1; node < nodes; node++) {
    const due = Math.round((relationships * node) / nodes);
    note(node);
    for (let tries = 0; joined.length < due && tries < 60; tries++) join(node);
  }
  for (let tries = 0; joined.length < relationships && tries < 20 * relationships; tries++) join(pick(nodes));
  return { nodes: placed(communities, labels, number), relationships: joined };
}

function labelAt(share: number): GeneratedLabel {
  if (share < 0.55) return 'Person';
  if (share < 0.7) return 'Organisation';
  return share < 0.9 ? 'Document' : 'Event';
}

const PREFIX: Readonly<Record<GeneratedLabel, string>> = {
  Person: 'person',
  Organisation: 'org',
  Document: 'doc',
  Event: 'event',
};

/** What may join two labels, by the model's own list. */
const TYPES: Readonly<Record<GeneratedLabel, Readonly<Record<GeneratedLabel, readonly RelationshipType[]>>>> =
  {
    Person: {
      Person: ['CRITICISED', 'ADVISED', 'DEFENDED'],
      Organisation: ['MEMBER_OF', 'EMPLOYED_BY'],
      Document: ['AUTHORED', 'SENT'],
      Event: ['TOOK_PART_IN'],
    },
    Organisation: {
      Person: ['ACCUSED', 'SUMMONED'],
      Organisation: ['CRITICISED', 'ADVISED'],
      Document: ['PUBLISHED'],
      Event: ['ORGANISED', 'TOOK_PART_IN'],
    },
    Document: {
      Person: ['SENT_TO', 'COPIED_TO'],
      Organisation: ['SENT_TO', 'MENTIONS'],
      Document: ['MENTIONS'],
      Event: ['ABOUT'],
    },
    Event: { Person: ['ABOUT'], Organisation: ['ABOUT'], Document: ['ABOUT'], Event: ['ABOUT'] },
  };

const FIRST = ['Ada', 'Bela', 'Cyrus', 'Dilys', 'Edda', 'Femi', 'Gwen', 'Hari', 'Ines', 'Jonah'];
const LAST = ['Abara', 'Birch', 'Cole', 'Dunne', 'Ekwueme', 'Frost', 'Gill', 'Hale', 'Ivers', 'Jarvis'];

function nameOf(label: GeneratedLabel, index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  switch (label) {
    case 'Person':
      return `${first} ${last} ${index}`;
    case 'Organisation':
      return `${last} Trust ${index}`;
    case 'Document':
      return `Note ${index} on ward ${index % 97}`;
    case 'Event':
      return `Meeting ${index}`;
    default:
      return label satisfies never;
  }
}

/** Communities as discs of nodes, themselves laid out as a disc: no layout has to run before anything can be measured. */
function placed(
  communities: readonly number[],
  labels: readonly GeneratedLabel[],
  number: number,
): readonly GeneratedNode[] {
  const sizes = new Int32Array(number);
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  let before = 0;
  const middles = Array.from(sizes, (size) => {
    const middle = sunflower(before + size / 2, GAP * APART);
    before += size;
    return middle;
  });
  const ranks = new Int32Array(number);
  return communities.map((community, index) => {
    const rank = ranks[community] ?? 0;
    ranks[community] = rank + 1;
    const middle = middles[community] ?? { x: 0, y: 0 };
    const offset = sunflower(rank, GAP);
    const label = labels[index] ?? 'Person';
    return {
      id: `${PREFIX[label]}:n${index}`,
      label,
      name: nameOf(label, index),
      community,
      x: Math.round(middle.x + offset.x),
      y: Math.round(middle.y + offset.y),
    };
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
