/** The browser draws no graph: it has no WebGL 2, or has it switched off. */
export class NoDrawing extends Error {
  constructor() {
    super('This browser offers no WebGL 2, with which the graph is drawn.');
    this.name = 'NoDrawing';
  }
}
