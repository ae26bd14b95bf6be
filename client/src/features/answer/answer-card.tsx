import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, ChevronUp, X } from 'lucide-react';
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { entityLabel } from '#core/model/labels';
import type { Answer, QuestionResponse, Reading } from '#core/wire/question';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { askOptions } from '../../api/ask.ts';
import { catalogueOptions } from '../../api/read-catalogue.ts';
import type { WayBack } from '../../graph/export/exported.ts';
import type { Asked } from '../../state/address.ts';
import { announce } from '../../state/announcer.ts';
import { useCover } from '../../state/use-cover.ts';
import { useWaiting } from '../../state/use-waiting.ts';
import { Failed } from '../../ui/failed.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stopped } from '../../ui/stopped.tsx';
import { useCopied } from '../../ui/use-copied.ts';
import { count } from '../../words/count.ts';
import { asMarkdown, footnotesOf } from './citations.ts';
import { Sentence } from './sentence.tsx';
import { SlotEditor } from './slot-editor.tsx';
import { splitReading } from './split-reading.ts';
import { usePublishers } from './use-publishers.ts';
import './answer-card.css';

const AnswerTable = lazy(() => import('./answer-table.tsx').then((m) => ({ default: m.AnswerTable })));
const AnswerExport = lazy(() => import('./answer-export.tsx').then((m) => ({ default: m.AnswerExport })));
const AnswerCypher = lazy(() => import('./answer-cypher.tsx').then((m) => ({ default: m.AnswerCypher })));

export interface AnswerCardProps {
  readonly asked: Asked;
  /** Whether it was asked on this page: the reader is then taken to the answer, unless something else has the focus. */
  readonly leads: boolean;
  readonly onAsk: (asked: Asked) => void;
  readonly onOpenNode: (id: string) => void;
  /** Opens what a quotation carries, a relationship or a node, with that quotation marked. */
  readonly onOpenCarried: (supports: string, evidence: string) => void;
  /** Takes a statement with its parameters to where statements are written. */
  readonly onOpenCypher: (query: string, parameters: Answer['parameters']) => void;
  readonly onClose: () => void;
  /** Where a copy or a file says that the same is shown again; it may have to be kept on the server first. */
  readonly wayBack: () => Promise<WayBack>;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}

/** The answer, lying on the canvas: how the question was read, the sentence with its footnotes, and four small actions. */
export function AnswerCard(props: AnswerCardProps): ReactNode {
  const { asked, leads, onClose } = props;
  const card = useRef<HTMLElement>(null);
  useCover('answer', card);
  const client = useQueryClient();
  const options = askOptions(asked);
  const { data, error, isPending, isFetching, refetch } = useQuery(options);
  const stop = (): void => void client.cancelQueries({ queryKey: options.queryKey });
  const looking = isPending && isFetching;
  useWaiting(looking ? { words: 'Looking it up', saidElsewhere: true, stop } : null);
  useEffect(() => {
    if (data !== undefined) announce(data.sentence);
  }, [data]);
  useEffect(() => {
    if (leads && document.activeElement === document.body) card.current?.focus();
  }, [asked, leads]);
  return (
    <section
      ref={card}
      id="answer"
      className="answer-card"
      aria-label="Answer"
      tabIndex={-1}
      data-testid="answer-card"
      data-kind={data?.kind}
    >
      <div className="answer-close">
        <IconButton label="Close the answer" onClick={onClose} data-testid="close-answer">
          <X />
        </IconButton>
      </div>
      {looking && <Skeleton label="Looking it up" lines={[46, 92, 60, 0, 58]} onStop={stop} />}
      {isPending && !isFetching && <Stopped again="Ask again" onAgain={() => void refetch()} />}
      {error !== null && <Failed error={error} again="Ask again" onAgain={() => void refetch()} />}
      {data !== undefined && <Response key={JSON.stringify(asked)} response={data} {...props} />}
    </section>
  );
}

function Response({
  response,
  ...props
}: AnswerCardProps & { readonly response: QuestionResponse }): ReactNode {
  switch (response.kind) {
    case 'answer':
    case 'empty':
      return <Found answer={response} {...props} />;
    case 'choice':
      return <Choice response={response} {...props} />;
    case 'refused':
      return <Refused response={response} {...props} />;
    default:
      return response satisfies never;
  }
}

type Shown = 'sources' | 'table' | 'cypher' | 'export' | null;

function Found({ answer, ...props }: AnswerCardProps & { readonly answer: Answer }): ReactNode {
  const [shown, setShown] = useState<Shown>(null);
  const actions = useRef<HTMLDivElement>(null);
  const [copied, copy] = useCopied();
  const publishersOf = usePublishers(answer);
  const notes = useMemo(() => footnotesOf(answer), [answer]);
  const sources = new Set(answer.evidence.map((item) => item.document)).size;
  const toggle = (what: Exclude<Shown, null>): void => {
    setShown(shown === what ? null : what);
  };
  // A footnote opens what its quotations carry: they stand there side by side, each in its context.
  const openFootnote = (number: number): void => {
    const [first] = notes.find((candidate) => candidate.number === number)?.evidence ?? [];
    if (first !== undefined) props.onOpenCarried(first.supports, first.id);
  };
  return (
    <>
      <ReadAs reading={answer.reading} {...props} />
      <p className="answer-sentence" data-testid="answer-sentence">
        <Sentence pieces={answer.pieces} onOpenNode={props.onOpenNode} onOpenFootnote={openFootnote} />
      </p>
      {answer.remarks.map((remark, place) => (
        <p key={place} className="answer-remark">
          <Sentence pieces={remark} onOpenNode={props.onOpenNode} onOpenFootnote={openFootnote} />
        </p>
      ))}
      <div ref={actions} className="answer-actions" role="group" aria-label="More of this answer">
        {notes.length > 0 && (
          <Action name="sources" shown={shown} onToggle={toggle}>
            {count(sources, 'source')}
          </Action>
        )}
        {answer.rows.length > 0 && (
          <Action name="table" shown={shown} onToggle={toggle}>
            Table
          </Action>
        )}
        <Action name="cypher" shown={shown} onToggle={toggle}>
          Cypher
        </Action>
        <button
          type="button"
          className="answer-action"
          // Read before it is pressed: browsers let a page copy for a moment only after a press.
          onPointerEnter={() => void publishersOf()}
          onFocus={() => void publishersOf()}
          onClick={() =>
            copy(async () => {
              const [back, publishers] = await Promise.all([props.wayBack(), publishersOf()]);
              return asMarkdown(answer, back, publishers);
            }, 'The answer was copied with its citations.')
          }
        >
          {copied ? 'Copied' : 'Copy with citations'} {copied && <Check aria-hidden="true" />}
        </button>
        <Action name="export" shown={shown} onToggle={toggle}>
          Save as
        </Action>
      </div>
      {shown !== null && (
        <div className="answer-more" id="answer-more" data-testid={`answer-${shown}`}>
          {shown === 'sources' && (
            <ol className="footnotes">
              {notes.map((note) => (
                <li key={note.number} value={note.number} className="footnote">
                  <span className="footnote-sign">{note.number}</span>
                  <div>
                    {note.evidence.map((item) => (
                      <div key={item.id}>{props.showEvidence(item, answer.documents)}</div>
                    ))}
                  </div>
                </li>
              ))}
            </ol>
          )}
          <Suspense fallback={<Skeleton label="Opening" lines={[80, 90, 60]} />}>
            {shown === 'table' && <AnswerTable answer={answer} onOpenNode={props.onOpenNode} />}
            {shown === 'cypher' && <AnswerCypher answer={answer} onOpenCypher={props.onOpenCypher} />}
            {shown === 'export' && <AnswerExport answer={answer} wayBack={props.wayBack} />}
            <IntoSight key={shown} from={actions} />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** Scrolls the card, once what was opened is there, until it is in sight or its actions are at the top. */
function IntoSight({ from }: { readonly from: RefObject<HTMLElement | null> }): null {
  useLayoutEffect(() => {
    const card = from.current?.parentElement;
    if (from.current === null || !card) return;
    const below = card.scrollHeight - card.clientHeight - card.scrollTop;
    const above = from.current.getBoundingClientRect().top - card.getBoundingClientRect().top;
    card.scrollBy({ top: Math.min(below, above) });
  }, [from]);
  return null;
}

function Action({
  name,
  shown,
  onToggle,
  children,
}: {
  readonly name: Exclude<Shown, null>;
  readonly shown: Shown;
  readonly onToggle: (name: Exclude<Shown, null>) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      className="answer-action"
      aria-expanded={shown === name}
      aria-controls="answer-more"
      onClick={() => onToggle(name)}
      data-testid={`show-${name}`}
    >
      {children} {shown === name && <ChevronUp aria-hidden="true" />}
    </button>
  );
}

function ReadAs({ reading, onAsk }: AnswerCardProps & { readonly reading: Reading }): ReactNode {
  const slots = filledIn(reading);
  return (
    <ReadingInSlots
      reading={reading}
      onChoose={(name, value) => {
        const { [name]: _, ...others } = slots;
        onAsk({
          kind: 'reading',
          id: reading.id,
          slots: value === null ? others : { ...others, [name]: value },
          whether: reading.whether,
        });
      }}
    />
  );
}

function ReadingInSlots({
  reading,
  onChoose,
}: {
  readonly reading: Reading;
  /** Null takes out what is in a slot. */
  readonly onChoose: (slot: string, value: string | null) => void;
}): ReactNode {
  const catalogue = useQuery(catalogueOptions);
  const question = catalogue.data?.questions.find((candidate) => candidate.id === reading.id);
  return (
    <p className="read-as" data-testid="read-as">
      Read as{' '}
      {splitReading(reading).map((piece, place) =>
        piece.kind === 'text' ? (
          <strong key={place}>{piece.text}</strong>
        ) : (
          <SlotEditor
            key={place}
            slot={piece.slot}
            labels={question?.slots.find((slot) => slot.name === piece.slot.name)?.labels ?? []}
            onChoose={(value) => onChoose(piece.slot.name, value)}
          />
        ),
      )}
    </p>
  );
}

type Slots = Readonly<Record<string, string>>;

function filledIn(reading: Reading): Slots {
  return Object.fromEntries(
    reading.slots.flatMap((slot) => (slot.id === null ? [] : [[slot.name, slot.id]])),
  );
}

/** Names that fit several: it is asked once one of each is chosen, and what is chosen meanwhile stays so. */
function Choice({
  response,
  onAsk,
}: AnswerCardProps & {
  readonly response: Extract<QuestionResponse, { readonly kind: 'choice' }>;
}): ReactNode {
  const { reading, choices } = response;
  const [made, setMade] = useState<{ readonly of: QuestionResponse; readonly slots: Slots }>();
  const slots = made?.of === response ? made.slots : filledIn(reading);
  const choose = (name: string, value: string | null): void => {
    const { [name]: _, ...others } = slots;
    const all = value === null ? others : { ...others, [name]: value };
    setMade({ of: response, slots: all });
    if (choices.every(({ slot }) => all[slot] !== undefined))
      onAsk({ kind: 'reading', id: reading.id, slots: all, whether: reading.whether });
  };
  return (
    <>
      <ReadingInSlots reading={reading} onChoose={choose} />
      <p className="answer-sentence" data-testid="answer-sentence">
        {response.sentence}
      </p>
      {choices.map((choice) => (
        <ul key={choice.slot} className="choices" aria-label={`Which “${choice.text}”?`}>
          {choice.options.map((option) => {
            const label = entityLabel([option.label]);
            return (
              <li key={option.id}>
                <button
                  type="button"
                  className="choice"
                  aria-pressed={choices.length > 1 ? slots[choice.slot] === option.id : undefined}
                  onClick={() => choose(choice.slot, option.id)}
                  data-testid="choice"
                >
                  {label !== undefined && <LabelIcon label={label} />}
                  <span>{option.name}</span>
                  {option.hint !== null && <span className="soft">{option.hint}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      ))}
    </>
  );
}

function Refused({
  response,
  asked,
  onAsk,
}: AnswerCardProps & {
  readonly response: Extract<QuestionResponse, { readonly kind: 'refused' }>;
}): ReactNode {
  return (
    <>
      {asked.kind === 'question' && <p className="read-as">You asked “{asked.text}”</p>}
      <p className="answer-sentence" data-testid="answer-sentence">
        {response.sentence}
      </p>
      {response.suggestions.length > 0 && (
        <>
          <p className="soft">What can be asked:</p>
          <ul className="choices">
            {response.suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button
                  type="button"
                  className="choice"
                  onClick={() => onAsk({ kind: 'question', text: suggestion })}
                  data-testid="suggestion"
                >
                  {suggestion}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
