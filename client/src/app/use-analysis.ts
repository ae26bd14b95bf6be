import { useEffect, useMemo, useRef, useState } from 'react';
import type { Analysis, AnalysisResult } from '../graph/analysis/analyse.ts';
import { openAnalyses, type AnalysisClient } from '../graph/analysis/analysis-client.ts';
import { scaleValues } from '../graph/analysis/scale.ts';
import { radiusOf, type NodeLook } from '../graph/drawn-graph.ts';
import type { Contents } from '../graph/on-canvas.ts';
import type { Board } from '../state/board.ts';

export interface Analysed {
  readonly results: ReadonlyMap<Analysis, AnalysisResult>;
  /** What is being worked out, and how far: 0 to 1. */
  readonly working: { readonly analysis: Analysis; readonly share: number } | null;
  readonly failed: string | null;
}

interface Worked {
  /** What the results are of. */
  readonly of: Contents | null;
  readonly results: Analysed['results'];
  readonly share: number;
  readonly failed: { readonly analysis: Analysis; readonly message: string } | null;
}

/** Works out some analyses of what is shown, one after another, in their worker; anew where the graph changes. */
export function useAnalyses(contents: Contents, wanted: readonly Analysis[]): Analysed {
  const client = useRef<AnalysisClient>(null);
  const [state, setState] = useState<Worked>({ of: null, results: new Map(), share: 0, failed: null });
  useEffect(
    () => () => {
      client.current?.close();
      client.current = null;
    },
    [],
  );
  const known = state.of === contents ? state.results : NONE;
  const next = wanted.find((analysis) => !known.has(analysis));
  useEffect(() => {
    if (next === undefined) return undefined;
    const abort = new AbortController();
    client.current ??= openAnalyses();
    const input = {
      nodeIds: contents.nodes.map(({ id }) => id),
      relationships: contents.relationships,
    };
    const update = (change: Partial<Worked>, result?: AnalysisResult): void => {
      if (abort.signal.aborted) return;
      setState((before) => {
        const results = before.of === contents ? before.results : NONE;
        return {
          ...before,
          ...change,
          of: contents,
          results: result === undefined ? results : new Map([...results, [next, result]]),
        };
      });
    };
    client.current
      .run(next, input, {
        signal: abort.signal,
        onProgress: (share) => update({ share }),
      })
      .then(
        (result) => update({ share: 0, failed: null }, result),
        (error: unknown) =>
          update({
            share: 0,
            failed: { analysis: next, message: error instanceof Error ? error.message : String(error) },
          }),
      );
    return () => abort.abort();
  }, [next, contents]);
  // What failed is not tried again as long as nothing else is asked for.
  const failed = state.of === contents && state.failed?.analysis === next ? state.failed : null;
  const works = next !== undefined && failed === null;
  return {
    results: known,
    working: works ? { analysis: next, share: state.of === contents ? state.share : 0 } : null,
    failed: failed?.message ?? null,
  };
}

const NONE: ReadonlyMap<Analysis, AnalysisResult> = new Map();
/** Radii in CSS px that a measure spans. */
const [SMALLEST, LARGEST] = [8, 28];

/** The sizes and colours that a board asks for, as far as they are worked out, and the marks of pins and notes. */
export function useLooks(
  board: Pick<Board, 'sizeBy' | 'tintBy' | 'pinned'>,
  contents: Contents,
  results: ReadonlyMap<Analysis, AnalysisResult>,
  noted: ReadonlySet<string>,
): ReadonlyMap<string, NodeLook> {
  const { sizeBy, tintBy, pinned } = board;
  return useMemo(() => {
    const looks = new Map<string, NodeLook>(pinned.map((id) => [id, { pinned: true }]));
    const add = (id: string, look: NodeLook): void => {
      looks.set(id, { ...looks.get(id), ...look });
    };
    for (const id of noted) add(id, { noted: true });
    const measured = sizeBy === 'degree' || sizeBy === 'equal' ? undefined : results.get(sizeBy);
    const sizes = measured?.kind === 'values' ? scaleValues(measured.values) : undefined;
    const grouped = tintBy === 'kind' ? undefined : results.get(tintBy);
    for (const node of contents.nodes) {
      const usual = radiusOf('degree' in node && typeof node.degree === 'number' ? node.degree : 1);
      const size = sizes?.get(node.id)?.size;
      if (size !== undefined) add(node.id, { sizeFactor: (SMALLEST + (LARGEST - SMALLEST) * size) / usual });
      if (sizeBy === 'equal') add(node.id, { sizeFactor: 12 / usual });
      const group = grouped?.kind === 'groups' ? grouped.groups.get(node.id) : undefined;
      if (group !== undefined) add(node.id, { group });
    }
    return looks;
  }, [sizeBy, tintBy, pinned, contents, results, noted]);
}
