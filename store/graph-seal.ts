/** How many records the graph had when it was sealed (Change, Note and View apart), and its hash. */
export interface GraphSeal {
  readonly nodes: number;
  readonly relationships: number;
  readonly evidence: number;
  readonly hash: string;
}
