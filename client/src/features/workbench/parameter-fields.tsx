import { useId, type ReactNode } from 'react';
import { PARAMETER_KINDS } from '#core/wire/saved-query';
import { EntityField } from './entity-field.tsx';
import {
  emptyAs,
  KIND_WORDS,
  readParameter,
  type ParameterKind,
  type TypedParameter,
} from './parameter-value.ts';
import './parameter-fields.css';

/** A field for each parameter of a statement, by what it takes. */
export function ParameterFields({
  parameters,
  checked,
  onChange,
  fixed = false,
}: {
  readonly parameters: readonly (TypedParameter & { readonly name: string })[];
  /** Whether what is wrong is said: not before somebody has tried to run. */
  readonly checked: boolean;
  readonly onChange: (name: string, parameter: TypedParameter) => void;
  /** Whether the kinds are settled, as in a saved query's form. */
  readonly fixed?: boolean;
}): ReactNode {
  return (
    <div className="parameters">
      {parameters.map(({ name, kind, value }) => (
        <ParameterRow
          key={name}
          name={name}
          parameter={{ kind, value }}
          checked={checked}
          fixed={fixed}
          onChange={(parameter) => onChange(name, parameter)}
        />
      ))}
    </div>
  );
}

function ParameterRow({
  name,
  parameter,
  checked,
  fixed,
  onChange,
}: {
  readonly name: string;
  readonly parameter: TypedParameter;
  readonly checked: boolean;
  readonly fixed: boolean;
  readonly onChange: (parameter: TypedParameter) => void;
}): ReactNode {
  const id = useId();
  const read = readParameter(parameter);
  const empty = emptyAs(parameter);
  const emptyId = useId();
  const wrong = checked && read.kind === 'problem' ? read.message : undefined;
  return (
    <div className="parameter" data-testid="parameter">
      <label htmlFor={id}>${name}</label>
      {!fixed && (
        <select
          className="field parameter-kind"
          aria-label={`What $${name} takes`}
          value={parameter.kind}
          onChange={(event) => {
            const kind = PARAMETER_KINDS.find((each) => each === event.target.value);
            if (kind !== undefined) onChange({ ...parameter, kind });
          }}
        >
          {PARAMETER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      )}
      <Field
        id={id}
        name={name}
        parameter={parameter}
        invalid={wrong !== undefined}
        describedBy={empty === undefined ? undefined : emptyId}
        onValue={(value) => onChange({ ...parameter, value })}
      />
      {empty !== undefined && (
        <p id={emptyId} className="parameter-empty" data-testid="parameter-empty">
          {empty}
        </p>
      )}
      {wrong !== undefined && (
        <p className="parameter-wrong" role="alert">
          ${name} {wrong}.
        </p>
      )}
    </div>
  );
}

function Field({
  id,
  name,
  parameter: { kind, value },
  invalid,
  describedBy,
  onValue,
}: {
  readonly id: string;
  readonly name: string;
  readonly parameter: TypedParameter;
  readonly invalid: boolean;
  /** The id of what is said beside it. */
  readonly describedBy: string | undefined;
  readonly onValue: (value: string) => void;
}): ReactNode {
  const shared = {
    ...{ id, className: 'field', spellCheck: false },
    ...{ 'aria-invalid': invalid, 'aria-describedby': describedBy },
  } as const;
  switch (kind) {
    case 'entity':
      return <EntityField id={id} label={`$${name}`} value={value} onChange={onValue} />;
    case 'yes-no':
      return (
        <select {...shared} value={value} onChange={(event) => onValue(event.target.value)}>
          <option value="">Choose</option>
          <option value="true">Yes</option>
          <option value="false">No</option>
        </select>
      );
    case 'list':
    case 'json':
      return (
        <textarea
          {...shared}
          rows={Math.min(5, Math.max(2, value.split('\n').length))}
          placeholder={kind === 'list' ? 'one item a line' : '{"name": "value"}'}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      );
    case 'text':
    case 'number':
    case 'date':
      return (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          placeholder={PLACEHOLDERS[kind]}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      );
    default:
      return kind satisfies never;
  }
}

const PLACEHOLDERS = { text: 'text', number: '12', date: '2018-04-25' } as const satisfies Partial<
  Record<ParameterKind, string>
>;
