import { useEffect, useEffectEvent, useState } from 'react';

/** What Enter calls where the hits for a text have not come, and what takes that back. */
interface LateChoice {
  readonly wait: () => void;
  readonly giveUp: () => void;
}

/**
 * Who types a name and presses Enter at once means the name, though what is called so has not come yet: then it is chosen
 * when it has, unless the text has changed or the field was left meanwhile.
 */
export function useLateChoice(text: string, arriving: boolean, choose: () => void): LateChoice {
  const [entered, setEntered] = useState<string | null>(null);
  const chosenLate = entered !== null && entered === text && !arriving;
  const chooseLate = useEffectEvent(() => {
    setEntered(null);
    choose();
  });
  useEffect(() => {
    if (chosenLate) chooseLate();
  }, [chosenLate]);
  return { wait: () => setEntered(text), giveUp: () => setEntered(null) };
}
