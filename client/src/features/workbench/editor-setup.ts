import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { linter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { LONGEST_QUERY } from './desk.ts';
import type { CypherLanguage } from './language-client.ts';
import type { Coloured, Offer, Problem } from './language-messages.ts';
import { parametersIn } from './parameters-in.ts';

/** What the editor asks of who holds it; read anew at each use. */
export interface EditorHands {
  readonly language: CypherLanguage;
  readonly onChange: (text: string) => void;
  /** What was to come in would make the text that long, which is more than is kept: it was left out. */
  readonly onTooLong: (characters: number) => void;
  readonly onRun: () => void;
  readonly onProblems: (problems: readonly Problem[], text: string) => void;
  /** What the engine said of a text; it stands until the text changes. */
  readonly refusal: () => { readonly text: string; readonly problem: Problem } | undefined;
}

/** Everything of CodeMirror that the workbench uses. */
export function editorExtensions(hands: () => EditorHands): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorState.languageData.of(() => [
      {
        commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
        closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
      },
    ]),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    autocompletion({ override: [offersFrom(hands)], icons: false, maxRenderedOptions: 60 }),
    coloured(hands),
    linter((view) => problemsOf(view, hands()), { delay: 350 }),
    placeholder('MATCH (p:Person) RETURN p.name AS name'),
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher. Escape, then Tab, leaves the editor.',
      'data-testid': 'cypher-editor',
      // It could be reached without, but nothing says so to those who look for what scrolls by keys.
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
    EditorState.transactionFilter.of((change) => {
      const { length } = change.newDoc;
      if (!change.docChanged || length <= LONGEST_QUERY || length <= change.startState.doc.length)
        return change;
      hands().onTooLong(length);
      return [];
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) hands().onChange(update.state.doc.toString());
    }),
    Prec.highest(
      keymap.of([
        {
          key: 'Mod-Enter',
          run: (view) => {
            // What was about to be offered is not wanted any more.
            closeCompletion(view);
            hands().onRun();
            return true;
          },
        },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
      { key: 'Tab', run: acceptCompletion },
      // Tab indents; CodeMirror lets the Tab after an Escape go, so that nobody is caught.
      indentWithTab,
    ]),
  ];
}

const setColours = StateEffect.define<DecorationSet>();
const colourField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(colours, transaction) {
    // Until new ones come, the old ones move along with what is typed.
    const moved = colours.map(transaction.changes);
    return transaction.effects.reduce((last, effect) => (effect.is(setColours) ? effect.value : last), moved);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const COLOUR_AFTER_MS = 40;

function coloured(hands: () => EditorHands): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      #timer: number | undefined;
      #closed = false;
      readonly #view: EditorView;

      constructor(view: EditorView) {
        this.#view = view;
        this.#soon(0);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged) this.#soon(COLOUR_AFTER_MS);
      }

      destroy(): void {
        this.#closed = true;
        window.clearTimeout(this.#timer);
      }

      #soon(milliseconds: number): void {
        window.clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => void this.#colour(), milliseconds);
      }

      async #colour(): Promise<void> {
        const { doc } = this.#view.state;
        const colours = await hands().language.colours(doc.toString());
        // What is typed meanwhile has asked for colours of its own.
        if (colours === undefined || this.#closed || !this.#view.state.doc.eq(doc)) return;
        this.#view.dispatch({ effects: setColours.of(decorations(colours)) });
      }
    },
  );
  return [colourField, plugin];
}

function decorations(colours: readonly Coloured[]): DecorationSet {
  const marks = colours
    .filter(([from, to]) => to > from)
    .map(([from, to, kind]) => Decoration.mark({ class: `cy-${kind}` }).range(from, to));
  return Decoration.set(marks, true);
}

async function problemsOf(view: EditorView, hands: EditorHands): Promise<readonly Diagnostic[]> {
  const text = view.state.doc.toString();
  const refused = hands.refusal()?.text === text;
  const asked = hands.language.problems(text, parametersIn(text));
  // What the engine said is marked at once, though the front end may only be starting.
  const found = (await (refused ? Promise.race([asked, waited(REFUSED_AFTER_MS)]) : asked)) ?? [];
  const refusal = hands.refusal();
  const problems =
    refusal?.text === text ? [...withoutPlace(found, refusal.problem), refusal.problem] : found;
  hands.onProblems(problems, text);
  return problems.map(({ from, to, severity, message }) => ({
    from,
    to: Math.min(text.length, Math.max(to, from + 1)),
    severity: severity === 'hint' ? 'info' : 'error',
    message,
  }));
}

const REFUSED_AFTER_MS = 250;

function waited(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => window.setTimeout(() => resolve(undefined), milliseconds));
}

/** The engine's word counts where both speak of one place. */
function withoutPlace(problems: readonly Problem[], refusal: Problem): readonly Problem[] {
  return problems.filter((problem) => problem.from !== refusal.from || problem.severity === 'hint');
}

/** After these, names are offered without being asked for. */
const OPENERS = [':', '.', '$', '{', '(', '[', '`'];

function offersFrom(hands: () => EditorHands) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/\$?[\p{L}\p{N}_]*/u);
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(context.pos - 1, context.pos);
    if (from === context.pos && !context.explicit && !OPENERS.includes(before)) return null;
    const text = context.state.doc.toString();
    const offers = await hands().language.offers(text, parametersIn(text), context.pos, context.explicit);
    if (offers === undefined || offers.length === 0 || context.aborted) return null;
    return { from, options: offers.map(optionOf), validFor: /^\$?[\p{L}\p{N}_]*$/u };
  };
}

function optionOf({ label, insert, kind, info, boost }: Offer): Completion {
  return {
    label,
    type: kind,
    detail: kind,
    boost,
    ...(info === undefined ? {} : { info }),
    ...(insert === undefined ? {} : { apply: kind === 'pattern' ? snippet(insert) : insert }),
  };
}
