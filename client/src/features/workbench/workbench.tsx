import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { ChangeResponse } from '#core/wire/cypher';
import { cypherSchemaOptions } from '../../api/read-cypher-schema.ts';
import { announce } from '../../state/announcer.ts';
import type { CypherPlace } from '../../state/cypher-place.ts';
import { useWaiting } from '../../state/use-waiting.ts';
import { useSmallScreen } from '../../ui/use-media.ts';
import type { Opening } from './cell-view.tsx';
import { changeDesk, keep, readAgain, withDraft, withTab } from './desk.ts';
import { pressInDock } from './dock-key.ts';
import { DockPanes } from './dock-panes.tsx';
import { Dock, type DockSize } from './dock.tsx';
import { Library, type Taken } from './library.tsx';
import { rereadPast } from './past.ts';
import { QueryDialogs, type QueryDialog } from './query-dialogs.tsx';
import { QueryPane } from './query-pane.tsx';
import { QueryTabs } from './query-tabs.tsx';
import { ResultPane } from './result-pane.tsx';
import { stop, useRuns } from './runs.ts';
import { sayShared } from './say-graph.ts';
import { useCarry } from './use-carry.ts';
import { useEditorFocus } from './use-editor-focus.ts';
import { useLanguage } from './use-language.ts';
import { useLibraryOpen } from './use-library-open.ts';
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
  const queries = useQueries(place, onPlace);
  const { desk, tab, run } = queries;
  const runs = useRuns();
  const library = useLibraryOpen();
  const small = useSmallScreen();
  const [size, setSize] = useState<DockSize>('usual');
  const [dialog, setDialog] = useState<QueryDialog | null>(null);
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<ChangeResponse | null>(null);
  const language = useLanguage(schema);
  const { editor, focus } = useEditorFocus(language);
  const running = run?.kind === 'running';
  const writes = schema?.writing === true && writing.has(tab.id);
  useKeptDesk();
  useCarry(runs[runKey(tab.id, 'rows')], place);

  const goTo = (line: number, column: number): void => editor.current?.goTo(line, column);
  const submit = (): void => {
    setChanged(null);
    if (!writes || place.view === 'plan') {
      queries.submit();
      return;
    }
    const request = queries.ready();
    if (request !== undefined) setDialog(request);
  };
  const halt = (): void => {
    stop(runKey(tab.id, place.view === 'plan' ? 'plan' : 'rows'));
    editor.current?.focus();
  };
  useWaiting(running ? { words: 'Running', saidElsewhere: true, stop: halt } : null);
  const take = (taken: Taken, runIt: boolean): void => {
    queries.take(taken, runIt);
    library.taken();
    if (!runIt) focus();
  };
  const begin = (): void => {
    changeDesk((now) => withTab(now, {}));
    onPlace({ asked: null }, 'push');
    if (size === 'folded') setSize('usual');
    focus();
  };
  const close = (id: string): void => {
    queries.close(id);
    setWriting(toggled(writing, id, false));
  };

  return (
    <Dock
      size={size}
      onSize={setSize}
      onClose={onClose}
      onKey={(event) => pressInDock(event, { running, onStop: halt, onRun: submit })}
      libraryOpen={library.open}
      onLibrary={library.setOpen}
      bar={
        <QueryTabs
          desk={desk}
          running={(id) => runs[id]?.kind === 'running' || runs[runKey(id, 'plan')]?.kind === 'running'}
          onChoose={queries.choose}
          onNew={begin}
          onClose={close}
          onRename={(id, name) => changeDesk((now) => withDraft(now, id, { name }))}
        />
      }
    >
      <div className="dock-body">
        {library.open && (
          <Library
            onTake={(taken) => take(taken, false)}
            onRun={(taken) => take(taken, true)}
            onClose={() => library.setOpen(false)}
          />
        )}
        <DockPanes
          label={tab.name}
          query={
            <QueryPane
              {...{ queries, place, schema, writes, changed, editor, language }}
              onRun={submit}
              onStop={halt}
              onSave={() => setDialog('save')}
              onWrite={(on) => setWriting(toggled(writing, tab.id, on))}
            />
          }
          result={
            <ResultPane
              run={run}
              view={place.view}
              share={place.canvas}
              covered={size === 'whole' || small}
              schema={schema}
              onView={queries.show}
              onShare={(canvas) => {
                onPlace({ canvas }, 'push');
                if (run?.kind === 'rows') announce(sayShared(canvas, run.answer.graph));
              }}
              onUncover={() => setSize(small ? 'folded' : 'usual')}
              onMoreRows={queries.more}
              onGoTo={goTo}
              {...opening}
            />
          }
        />
      </div>
      <QueryDialogs
        dialog={dialog}
        queries={queries}
        onChanged={setChanged}
        onClose={() => setDialog(null)}
      />
    </Dock>
  );
}

/** Keeps the open queries in this browser before the page or the workbench goes, and heeds what other windows keep. */
function useKeptDesk(): void {
  useEffect(() => {
    const heed = (): void => {
      readAgain();
      rereadPast();
    };
    heed();
    window.addEventListener('pagehide', keep);
    window.addEventListener('storage', heed);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('storage', heed);
      keep();
    };
  }, []);
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  return new Set(on ? [...set, id] : [...set].filter((each) => each !== id));
}
