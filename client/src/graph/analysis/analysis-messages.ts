import type { Analysis, AnalysisResult } from './analyse.ts';
import type { AnalysisInput } from './analysis-graph.ts';

export type ToAnalysisWorker = { readonly id: number } & (
  | { readonly kind: 'analyse'; readonly analysis: Analysis; readonly input: AnalysisInput }
  | { readonly kind: 'stop' }
);

export type FromAnalysisWorker = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: AnalysisResult }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string }
);
