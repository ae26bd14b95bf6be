import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ROWS, type ChangeResponse, type CypherRequest } from '#core/wire/cypher';
import { readAnew } from '../../api/read-anew.ts';
import { cypherSchemaOptions } from '../../api/read-cypher-schema.ts';
import { announce } from '../../state/announcer.ts';
import type { CypherPlace } from '../../state/cypher-place.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { useWaiting } from '../../state/use-waiting.ts';
import { Grip } from '../../ui/grip.tsx';
import { useMedia, useSmallScreen } from '../../ui/use-media.ts';
import { sayChanges } from '../../words/say-changes.ts';
import type { Opening } from './cell-view.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { CypherEditor, type EditorHandle, type PlacedProblem } from './cypher-editor.tsx';
import { changeDesk, keep, withDraft, withoutTab, withTab } from './desk.ts';
import { Dock, type DockSize } from './dock.tsx';
import { Library, type Taken } from './library.tsx';
import { ParameterFields } from './parameter-fields.tsx';
import { QueryProblems } from './query-problems.tsx';
import { QueryTabs } from './query-tabs.tsx';
import { QueryTools } from './query-tools.tsx';
import { ResultPane } from './result-pane.tsx';
import { drop, stop, useRuns } from './runs.ts';
import { SaveDialog } from './save-dialog.tsx';
import { useCarry } from './use-carry.ts';
import { useLanguage } from './use-language.ts';
import { runKey, useQueries, type GoTo } from './use-queries.ts';
import './workbench.css';

export interface WorkbenchProps extends Opening {
  readonly place: CypherPlace;
  readonly onPlace: GoTo;
  readonly onClose: () => void;
}

/** The Cypher workbench: queries as tabs, an editor that knows this graph, and results in four views. */
export function Workbench({ place, onPlace, onClose, ...opening }: WorkbenchProps): ReactNode {
  const schema = useQuery(cypherSchemaOptions).data;
  const language = useLanguage();
  const queries = useQueries(place, onPlace);
  const { desk, tab, run } = queries;
  const runs = useRuns();
  const small = useSmallScreen();
  const [size, setSize] = useState<DockSize>('usual');
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [dialog, setDialog] = useState<'save' | CypherRequest | null>(null);
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<ChangeResponse | null>(null);
  const editor = useRef<EditorHandle>(null);
  /** Counts the times that the editor was to take the focus. */
  const [focusWish, setFocusWish] = useState(0);
  const client = useQueryClient();
  const libraryPreferred = usePreferences((preferences) => preferences.libraryOpen);
  // Where there is no room for it beside the editor it lies over it, and only while it is wanted.
  const narrow = useMedia('(max-width: 999px)');
  const [drawer, setDrawer] = useState(false);
  const libraryOpen = narrow ? drawer : libraryPreferred;
  const openLibrary = (open: boolean): void => (narrow ? setDrawer(open) : prefer({ libraryOpen: open }));
  const share = usePreferences((preferences) => preferences.editorShare);
  const [pulledShare, setPulledShare] = useState<number | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const running = run?.kind === 'running';
  useWaiting(running ? { words: 'Running', saidElsewhere: true, stop: () => halt() } : null);
  const writes = schema?.writing === true && writing.has(tab.id);
  const whole = size === 'whole' || small;

  useEffect(() => {
    if (schema !== undefined) language?.learn(schema);
  }, [schema, language]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  useCarry(runs[runKey(tab.id, 'rows')], place);
  useEffect(() => editor.current?.focus(), [language, focusWish]);

  const submit = (rows?: number): void => {
    setChanged(null);
    if (!writes || place.view === 'plan') {
      queries.submit(rows);
      return;
    }
    const request = queries.ready();
    if (request !== undefined) setDialog(request);
  };
  const halt = (): void => {
    stop(runKey(tab.id, place.view === 'plan' ? 'plan' : 'rows'));
    editor.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    // A dialog lies in the page's tree here, but its keys are its own.
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
    if (event.key === 'Escape' && running) {
      event.preventDefault();
      event.stopPropagation();
      halt();
    } else if (event.key === 'Escape' && inEditor(event.target)) {
      // Esc in the editor is the editor's: it must not close what lies open elsewhere.
      event.stopPropagation();
    } else if (event.key === '/' && inEditor(event.target)) event.stopPropagation();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      submit();
    }
  };
  const take = (taken: Taken, runIt: boolean): void => {
    queries.take(taken, runIt);
    setDrawer(false);
    if (!runIt) setFocusWish((before) => before + 1);
  };
  const onEditorChange = useCallback(
    (id: string, query: string) => changeDesk((now) => withDraft(now, id, { query })),
    [],
  );
  const refused = useMemo(
    () => (run?.kind === 'failed' ? { text: run.asking.request.query, failure: run.failure } : undefined),
    [run],
  );
  const close = (id: string): void => {
    drop(runKey(id, 'rows'));
    drop(runKey(id, 'plan'));
    changeDesk((now) => withoutTab(now, id));
    if (id === tab.id) onPlace({ asked: null }, 'replace');
  };

  return (
    <Dock
      size={size}
      onSize={setSize}
      onClose={onClose}
      onKey={press}
      libraryOpen={libraryOpen}
      onLibrary={openLibrary}
      bar={
        <QueryTabs
          desk={desk}
          running={(id) => runs[id]?.kind === 'running' || runs[runKey(id, 'plan')]?.kind === 'running'}
          onChoose={queries.choose}
          onNew={() => {
            changeDesk((now) => withTab(now, {}));
            onPlace({ asked: null }, 'push');
            if (size === 'folded') setSize('usual');
            setFocusWish((before) => before + 1);
          }}
          onClose={close}
          onRename={(id, name) => changeDesk((now) => withDraft(now, id, { name }))}
        />
      }
    >
      <div className="dock-body">
        {libraryOpen && (
          <Library
            onTake={(taken) => take(taken, false)}
            onRun={(taken) => take(taken, true)}
            onClose={() => openLibrary(false)}
          />
        )}
        <div ref={panes} className="dock-panes" id="query-body">
          <section
            className="query"
            aria-label={tab.name}
            style={{ flexBasis: `${(pulledShare ?? share) * 100}%` }}
          >
            <QueryTools
              run={run}
              kept={place.asked !== null}
              what={place.view === 'plan' ? 'Explain' : writes ? 'Preview' : 'Run'}
              schema={schema}
              empty={tab.query.trim() === ''}
              writes={writes}
              onRun={() => submit()}
              onStop={halt}
              onSave={() => setDialog('save')}
              onWrite={(on) => setWriting(toggled(writing, tab.id, on))}
            />
            {schema?.reading === false && (
              <p className="query-trouble" role="alert">
                This database does not refuse writes where only reading is asked for, so own Cypher is off.
              </p>
            )}
            {queries.trouble !== null && (
              <p className="query-trouble" role="alert">
                {queries.trouble}
              </p>
            )}
            {changed !== null && (
              <p className="query-trouble" role="status" data-testid="change-note">
                Done: it {sayChanges(changed.changes)}. The journal keeps it as <code>{changed.change}</code>.
              </p>
            )}
            {language !== null && (
              <CypherEditor
                tab={tab.id}
                text={tab.query}
                language={language}
                refused={refused}
                onChange={onEditorChange}
                onRun={submit}
                onProblems={setProblems}
                handle={editor}
              />
            )}
            <QueryProblems
              problems={problems}
              onGoTo={(line, column) => editor.current?.goTo(line, column)}
            />
            {queries.parameters.length > 0 && (
              <ParameterFields
                parameters={queries.parameters}
                checked={queries.tried}
                onChange={queries.changeParameter}
              />
            )}
          </section>
          <Grip
            label="Width of the editor"
            along="width"
            className="dock-split"
            value={(pulledShare ?? share) * 100}
            least={20}
            most={80}
            step={4}
            valueAt={({ x }) => shareAt(panes.current, x)}
            onMove={(wish) => setPulledShare(wish / 100)}
            onDone={(wish) => {
              setPulledShare(null);
              prefer({ editorShare: wish / 100 });
            }}
          />
          <ResultPane
            run={run}
            view={place.view}
            share={place.canvas}
            covered={whole}
            schema={schema}
            onView={queries.show}
            onShare={(canvas) => {
              onPlace({ canvas }, 'push');
              announce(SHARE_SAID[canvas]);
            }}
            onUncover={() => setSize(small ? 'folded' : 'usual')}
            onMoreRows={() => submit(schema?.limits.mostRows ?? ROWS.most)}
            onGoTo={(line, column) => editor.current?.goTo(line, column)}
            {...opening}
          />
        </div>
      </div>
      {dialog === 'save' && (
        <SaveDialog
          name={tab.name}
          query={tab.query}
          parameters={queries.parameters}
          onParameter={queries.changeParameter}
          onSaved={(saved) => {
            setDialog(null);
            queries.change({ name: saved.name, savedId: saved.id });
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog !== null && dialog !== 'save' && (
        <ChangeDialog
          request={dialog}
          onChanged={(change) => {
            setDialog(null);
            setChanged(change);
            void readAnew(client);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </Dock>
  );
}

const SHARE_SAID = {
  none: 'The result was taken off the canvas.',
  added: 'The result is lit on the canvas.',
  alone: 'The result stands alone on the canvas.',
} as const;

function inEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.cypher-editor') !== null;
}

function shareAt(panes: HTMLElement | null, x: number): number {
  if (panes === null) return 42;
  const { left, width } = panes.getBoundingClientRect();
  return ((x - left) / Math.max(1, width)) * 100;
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  return new Set(on ? [...set, id] : [...set].filter((each) => each !== id));
}
