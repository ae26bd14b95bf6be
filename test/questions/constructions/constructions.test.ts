import { describe, expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { readQuestion } from '#questions/read-question';
import { CONSTRUCTIONS, DAY, REFUSED } from './constructions.ts';
import { CORES, type Core } from './cores.ts';
import { ENTITIES } from './names.ts';

const context = { names: nameIndex(ENTITIES), today: '2018-04-29' };

/** Of the constructions of a family, every so many are tried on each core: all of them would take a minute. */
const EVERY: Readonly<Record<string, number>> = {
  around: 12,
  aside: 12,
  formal: 5,
  'topic first': 5,
  'who did it': 5,
  'what was done': 3,
};
/** The share of each family that is read, at the least: what has been reached is not given up again. */
const REACHED: Readonly<Record<string, number>> = {
  around: 0.97,
  aside: 0.85,
  formal: 0.95,
  'topic first': 0.95,
  'who did it': 0.97,
  'what was done': 0.95,
  whether: 0.98,
  short: 0.94,
  dated: 0.95,
};

type Verdict = 'right' | 'missed' | 'wrong';

function verdictOn(core: Core, question: string, date: string | undefined): Verdict {
  const read = readQuestion(question, context);
  if (read.kind !== 'read') return 'missed';
  const found = Object.entries(read.slots).flatMap(([name, { id }]) =>
    name === 'papers' ? [] : [`${name}=${id}`],
  );
  const wanted = Object.entries({ ...core.slots, ...(date === undefined ? {} : { date }) }).map(
    ([name, id]) => `${name}=${id}`,
  );
  return read.entry.id === core.reads && found.sort().join() === wanted.sort().join() ? 'right' : 'wrong';
}

/** Each core in some of the ways of a family, so that every way and every core is tried. */
function sentencesOf(family: string): readonly { readonly core: Core; readonly said: string }[] {
  const every = EVERY[family] ?? 1;
  return (CONSTRUCTIONS[family] ?? []).flatMap(({ build }, way) =>
    CORES.flatMap((core, at) => {
      const said = (way + at) % every === 0 ? build(core) : undefined;
      return said === undefined ? [] : [{ core, said }];
    }),
  );
}

describe('however English builds a sentence, a question is read as itself or refused', () => {
  test.each(Object.keys(CONSTRUCTIONS))('%s', { timeout: 120_000 }, (family) => {
    const all = sentencesOf(family).map(({ core, said }) => ({
      said,
      verdict: verdictOn(core, said, family === 'dated' ? DAY.edtf : undefined),
    }));
    expect(all.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    const missed = all.filter(({ verdict }) => verdict === 'missed').map(({ said }) => said);
    expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThan(REACHED[family] ?? 1);
  });
});

test(
  'a sentence that turns a question into one that no papers answer is refused',
  { timeout: 120_000 },
  () => {
    const answered = REFUSED.flatMap(({ build }, way) =>
      CORES.flatMap((core, at) => {
        const said = (way + at) % 2 === 0 ? build(core) : undefined;
        return said === undefined || readQuestion(said, context).kind === 'refused' ? [] : [said];
      }),
    );
    expect(answered).toEqual([]);
  },
);

test('every question of the catalogue has a core', async () => {
  const { CATALOGUE } = await import('#questions/catalogue');
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !CORES.some(({ reads }) => reads === id))).toEqual([]);
});
