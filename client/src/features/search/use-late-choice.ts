import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Who types a name and presses Enter at once means the name, though what is called so has not come yet: then it is chosen
 * when it has, unless the text has changed. Gives what Enter then calls.
 */
export function useLateChoice(text: string, arriving: boolean, choose: () => void): () => void {
  const [entered, setEntered] = useState<string | null>(null);
  const chosenLate = entered !== null && entered === text && !arriving;
  const chooseLate = useEffectEvent(() => {
    setEntered(null);
    choose();
  });
  useEffect(() => {
    if (chosenLate) chooseLate();
  }, [chosenLate]);
  return () => setEntered(text);
}
