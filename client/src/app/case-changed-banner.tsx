import { useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { readAnew } from '../api/read-anew.ts';
import { say } from '../state/passing-word.ts';
import { sayNotReadAnew } from '../words/say-not-read-anew.ts';

/** Says that what is shown is no longer what the case says. It stays until somebody wants the new state. */
export function CaseChangedBanner(): ReactNode {
  const client = useQueryClient();
  const showNew = async (): Promise<void> => {
    try {
      await readAnew(client);
      say('This is the case as it is now.');
    } catch (error) {
      say(sayNotReadAnew(error));
    }
  };
  return (
    <div className="banner" role="alert" data-testid="case-changed">
      <RotateCw aria-hidden="true" />
      <p>
        <b>The case has changed</b> since this page read it. You see it as it was.
      </p>
      <button type="button" className="button" onClick={() => void showNew()} data-testid="show-new-state">
        Show the new state
      </button>
    </div>
  );
}
