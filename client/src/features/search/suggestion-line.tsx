import { Command as Command2, History, MessageCircleQuestionMark, Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import type { SearchHit } from '#core/wire/search';
import type { Command } from '../../state/command.ts';
import { kindName } from '../../state/kind-names.ts';
import type { LookedAt } from '../../state/lately.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { PassageLine } from './passage-line.tsx';
import type { Suggestion } from './suggest.ts';

const LOOKED_WORDS: Readonly<Record<LookedAt['kind'], string>> = {
  node: '',
  relationship: 'relationship',
  document: 'its text',
};

/** What a line under the field says. `goesOn` is what Tab would put into the field. */
export function SuggestionLine({
  suggestion,
  goesOn,
}: {
  readonly suggestion: Suggestion;
  readonly goesOn: string | undefined;
}): ReactNode {
  switch (suggestion.kind) {
    case 'ask':
    case 'question':
    case 'begun':
      return <QuestionLine suggestion={suggestion} goesOn={goesOn} />;
    case 'entity':
      return <EntityLine hit={suggestion.hit} />;
    case 'command':
      return <CommandLine command={suggestion.command} />;
    case 'passage':
      return (
        <>
          <Quote className="suggestion-icon" aria-hidden="true" />
          <PassageLine passage={suggestion.passage} />
          <span className="suggestion-hint">{suggestion.passage.name}</span>
        </>
      );
    case 'lately':
      return (
        <>
          <History className="suggestion-icon" aria-hidden="true" />
          <span className="suggestion-text">{suggestion.lately.name}</span>
          <span className="suggestion-hint">{LOOKED_WORDS[suggestion.lately.looked.kind]}</span>
        </>
      );
    default:
      return suggestion satisfies never;
  }
}

function QuestionLine({
  suggestion,
  goesOn,
}: {
  readonly suggestion: Suggestion & { readonly kind: 'ask' | 'question' | 'begun' };
  readonly goesOn: string | undefined;
}): ReactNode {
  const { kind, text } = suggestion;
  return (
    <>
      <MessageCircleQuestionMark className="suggestion-icon" aria-hidden="true" />
      <span className="suggestion-text">
        {kind === 'ask' ? (
          <>
            Ask: <b>{text}</b>
          </>
        ) : (
          text
        )}
        {kind === 'begun' && <span className="suggestion-next">{suggestion.next} …</span>}
      </span>
      {kind !== 'ask' && text === goesOn && <kbd className="suggestion-key">Tab</kbd>}
    </>
  );
}

function EntityLine({ hit }: { readonly hit: SearchHit }): ReactNode {
  const label = entityLabel([hit.label]);
  return (
    <>
      {label !== undefined && <LabelIcon label={label} />}
      <span className="suggestion-text">
        {hit.name}
        {hit.matched !== null && hit.matched !== hit.name && (
          <span className="soft"> · as “{hit.matched}”</span>
        )}
      </span>
      <span className="suggestion-hint">{hit.hint ?? (label === undefined ? '' : kindName(label))}</span>
    </>
  );
}

function CommandLine({ command }: { readonly command: Command }): ReactNode {
  return (
    <>
      <Command2 className="suggestion-icon" aria-hidden="true" />
      <span className="suggestion-text">{command.title}</span>
      {command.unavailable !== undefined ? (
        <span className="suggestion-hint suggestion-why">{command.unavailable}</span>
      ) : (
        command.keys?.[0] !== undefined && <kbd className="suggestion-key">{command.keys[0]}</kbd>
      )}
    </>
  );
}
