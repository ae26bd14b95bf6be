import { setImmediate as nextTurn } from 'node:timers/promises';
import { CATALOGUE } from '#questions/catalogue';
import { nameIndex } from '#questions/name-index';
import { readQuestion } from '#questions/read-question';

/**
 * Reads a question of each kind once, so that the first person to ask does not wait for patterns to be compiled; other
 * work gets its turn in between.
 */
export async function warmUpQuestions(): Promise<void> {
  const context = { names: nameIndex([]), today: '2000-01-01' };
  for (const { wordings } of CATALOGUE) {
    for (const wording of wordings) {
      await nextTurn();
      readQuestion(wording.replace(/\{\w+\}/g, 'somebody'), context);
    }
  }
}
