import type { ReactNode } from 'react';
import { COMMAND_GROUPS, type Command } from '../../state/command.ts';
import { Dialog } from '../../ui/dialog.tsx';
import './key-sheet.css';

/** The keys of this screen, by what they are for. */
export function KeySheet({
  commands,
  singleKeys,
  onSingleKeys,
  onClose,
}: {
  readonly commands: readonly Command[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}): ReactNode {
  const keyed = commands.filter(({ keys }) => keys !== undefined && keys.length > 0);
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="key-sheet" data-testid="key-sheet" tabIndex={0} role="region" aria-label="All keys">
        {COMMAND_GROUPS.map((group) => {
          const its = keyed.filter((command) => command.group === group);
          const always = group === 'Go' ? GO : group === 'Canvas' ? WALK : [];
          if (its.length + always.length === 0) return null;
          return (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {[...always, ...its.map(({ title, keys }) => [title, keys ?? []] as const)].map(
                  ([title, keys]) => (
                    <div key={title}>
                      <dt>{title}</dt>
                      <dd>
                        {keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dd>
                    </div>
                  ),
                )}
              </dl>
            </section>
          );
        })}
      </div>
      <label className="key-sheet-single">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.target.checked)}
          data-testid="single-keys"
        />{' '}
        Keys without Ctrl or Alt work outside of fields
      </label>
      <div className="dialog-actions">
        <button type="button" className="button button-main" autoFocus onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

/** What is no command, because the field or the canvas itself answers to it. */
const GO = [
  ['Ask, search or do: the field', ['/', 'Ctrl+K']],
  ['Close what lies on top', ['Esc']],
] as const;
const WALK = [
  ['Walk along relationships, on the canvas', ['←', '↑', '→', '↓']],
  ['Open what was walked to', ['Enter']],
  ['Move it, or what is selected', ['Shift+←', 'Shift+↑', 'Shift+→', 'Shift+↓']],
] as const;
