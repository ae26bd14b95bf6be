/** One line of what a node or relationship carries: a caption and a value in words, an address or a node's id. */
export interface Fact {
  readonly kind: 'text' | 'link' | 'node';
  readonly caption: string;
  readonly value: string;
}
