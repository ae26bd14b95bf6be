import { forceLinting } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { LONGEST_QUERY } from './desk.ts';
import { editorExtensions, type EditorHands } from './editor-setup.ts';
import type { CypherLanguage } from './language-client.ts';
import type { Problem } from './language-messages.ts';
import type { SaidFailure } from './runs.ts';
import './cypher-editor.css';

/** What others may do with the editor. */
export interface EditorHandle {
  readonly focus: () => void;
  /** Puts the caret at a line and column, counted from 1. */
  readonly goTo: (line: number, column: number) => void;
}

/** The editor: one view, and for each tab a state of its own, so that undo never leads into another query. */
export function CypherEditor({
  tab,
  text,
  language,
  refused,
  onChange,
  onRun,
  onProblems,
  handle,
}: {
  readonly tab: string;
  readonly text: string;
  readonly language: CypherLanguage;
  /** What the engine said of a text of this tab. */
  readonly refused: { readonly text: string; readonly failure: SaidFailure } | undefined;
  readonly onChange: (tab: string, text: string) => void;
  readonly onRun: () => void;
  readonly onProblems: (problems: readonly PlacedProblem[]) => void;
  readonly handle: Ref<EditorHandle>;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const shown = useRef(tab);
  const hands = useRef<EditorHands | null>(null);
  /** The tab in which something was left out just now, and how long its text would have become. */
  const [tooLong, setTooLong] = useState<{ readonly tab: string; readonly characters: number } | null>(null);
  useEffect(() => {
    hands.current = {
      language,
      onChange: (typed) => {
        setTooLong(null);
        onChange(shown.current, typed);
      },
      onTooLong: (characters) => setTooLong({ tab: shown.current, characters }),
      onRun,
      onProblems: (problems, of) => onProblems(problems.map((problem) => placed(problem, of))),
      refusal: () => refusalOf(refused),
    };
  });

  // The state of a tab is made once; what happens to it later is the view's, and is told by `onChange`.
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return undefined;
    const made = new EditorView({ parent, state: stateOf('', hands) });
    view.current = made;
    const kept = states.current;
    return () => {
      kept.clear();
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const at = view.current;
    if (at === null) return;
    if (shown.current !== tab || !states.current.has(tab)) {
      if (states.current.has(shown.current)) states.current.set(shown.current, at.state);
      shown.current = tab;
      const kept = states.current.get(tab) ?? stateOf(text, hands);
      states.current.set(tab, kept);
      at.setState(kept);
    }
    if (at.state.doc.toString() !== text) {
      at.dispatch({ changes: { from: 0, to: at.state.doc.length, insert: text } });
    }
  }, [tab, text]);
  useEffect(() => {
    if (view.current !== null && refused !== undefined) forceLinting(view.current);
  }, [refused]);

  useImperativeHandle(
    handle,
    () => ({
      focus: () => view.current?.focus(),
      goTo: (line, column) => {
        const at = view.current;
        if (at === null) return;
        const { doc } = at.state;
        const found = doc.line(Math.min(doc.lines, Math.max(1, line)));
        at.dispatch({
          selection: { anchor: Math.min(found.to, found.from + Math.max(0, column - 1)) },
          scrollIntoView: true,
        });
        at.focus();
      },
    }),
    [],
  );
  return (
    <>
      {tooLong?.tab === tab && (
        <p className="query-trouble" role="alert" data-testid="too-long">
          A query may have {LONGEST_QUERY.toLocaleString('en-GB')} characters. This would make{' '}
          {tooLong.characters.toLocaleString('en-GB')} of it, and was left out.
        </p>
      )}
      <div ref={place} className="cypher-editor" />
    </>
  );
}

/** A problem with its line and column, counted from 1. */
export interface PlacedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}

function placed(problem: Problem, text: string): PlacedProblem {
  const before = text.slice(0, problem.from).split('\n');
  return { ...problem, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refusalOf(refused: { readonly text: string; readonly failure: SaidFailure } | undefined) {
  if (refused?.failure.place === undefined) return undefined;
  const { line, column } = refused.failure.place;
  const before = refused.text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const from = Math.min(refused.text.length, start);
  const word = /^[\p{L}\p{N}_$]+/u.exec(refused.text.slice(from))?.[0].length ?? 1;
  const problem: Problem = {
    from,
    to: Math.min(refused.text.length, from + word),
    severity: 'error',
    message: refused.failure.message,
  };
  return { text: refused.text, problem };
}

function stateOf(text: string, hands: { readonly current: EditorHands | null }): EditorState {
  return EditorState.create({
    doc: text,
    extensions: editorExtensions(() => {
      if (hands.current === null) throw new Error('the editor is used before it is shown');
      return hands.current;
    }),
  });
}
