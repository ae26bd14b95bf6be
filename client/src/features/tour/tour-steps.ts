export interface TourStep {
  readonly title: string;
  readonly words: string;
  /** Where there is no mouse and no keyboard, instead. */
  readonly byTouch?: string;
  /** What it points at, as selectors: the first that is on the screen. */
  readonly targets: readonly string[];
  /** Set where something has to be open for there to be anything to point at. */
  readonly opensPanel?: true;
}

/** The tour, in the order in which a case is worked on. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Ask, search or do',
    words:
      'Type a question, a name, or what you want to do. The key / brings you here from anywhere, and the list shows what can be asked.',
    byTouch:
      'Type a question, a name, or what you want to do. The list under the field shows what can be asked.',
    targets: ['[data-testid="search-bar"]'],
  },
  {
    title: 'The canvas',
    words:
      'Drag to move, scroll or pinch to come nearer. Click a disc to see what is known of it, an arrow to see how it is known. These buttons zoom and show everything again.',
    byTouch:
      'Drag to move, pinch to come nearer. Tap a disc to see what is known of it, an arrow to see how it is known. These buttons zoom and show everything again.',
    targets: ['.canvas-tools'],
  },
  {
    title: 'Every statement has its quotations',
    words:
      'What you open stands here: what is known, the words that say so, the document they are from, and whether they were checked. From a quotation you open the document at that passage.',
    targets: [
      '[data-testid="document-panel"]',
      '[data-testid="relationship-panel"]',
      '[data-testid="node-panel"]',
    ],
    opensPanel: true,
  },
  {
    title: 'Filters and time',
    words:
      'The legend hides kinds, and at its foot it filters by words, dates, sources and standing: what does not fit turns grey first. The strip of time plays what happened when.',
    targets: ['[data-testid="filters"]', '[data-testid="time-strip"]', '[data-testid="toggle-time"]'],
  },
  {
    title: 'The workbench',
    words:
      'Every answer is a query that you can read. Here you change it or write your own in Cypher, and put what it finds on the canvas.',
    targets: ['[data-testid="open-cypher"]', '[data-testid="more-tools"]'],
  },
  {
    title: 'Take it with you',
    words:
      'This button saves what is shown as a picture, a table, a graph file or on paper. The link to what you see, which is copied beside it, shows the same nodes, filters and selection.',
    targets: ['[data-testid="open-export"]', '[data-testid="copy-link"]'],
  },
];
