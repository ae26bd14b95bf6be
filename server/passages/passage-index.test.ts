import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/plain-text';
import { cutPassages } from './cut-passages.ts';
import { passageIndex } from './passage-index.ts';
import { wordsOf } from './words-of.ts';
import { soonest } from '../../test/soonest.ts';

const prose = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('target', 'Targets', 'Rudd', 'Rudd’s', 'office', 'Zoë', 'the'),
      },
      { weight: 2, arbitrary: fc.constantFrom('. ', '\n', '\r\n\r\n', ', ') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe('a text cut into passages', () => {
  it('loses nothing but blanks, and has its passages in order and apart', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const pieces = [...cutPassages(text)];
        let reached = 0;
        for (const { start, end } of pieces) {
          expect(text.slice(reached, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });

  it('cuts a long paragraph at the ends of sentences', () => {
    const sentence = `${'Nobody here had seen the memo before'.repeat(4)}. `;
    const pieces = [...cutPassages(sentence.repeat(5))];
    expect(pieces.length).toBeGreaterThan(1);
    for (const { start, end } of pieces) expect(sentence.repeat(5).slice(start, end)).toMatch(/\.$/);
  });
});

/** The longest time for which the processor was at work between two turns of everything else, in milliseconds. */
function processorTurns() {
  let [longest, last, done] = [0, process.cpuUsage(), false];
  const turn = (): void => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest: async () => {
      await nextTurn(); // so that what was last at work counts too
      done = true;
      return longest;
    },
  };
}

const paper = (id: string, text: string) => ({ id, name: id, text });

describe('passages of papers', () => {
  it('are found exactly where every word stands in them, the last one perhaps as a beginning', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(prose, { maxLength: 3 }),
        fc.array(fc.constantFrom('TARGETS', 'target', 'rudd', 'zoe', 'off'), { minLength: 1, maxLength: 3 }),
        async (texts, asked) => {
          const papers = texts.map((text, place) => paper(`doc:p${place}`, text));
          const index = await passageIndex(papers);
          const { passages, total } = await index.search(asked.join(' '), 1_000);
          const wanted = asked.map(plainText);
          const expected = papers.flatMap(({ id, text }) =>
            [...cutPassages(text)]
              .filter(({ start, end }) => {
                const words = wordsOf(text.slice(start, end)).map(({ plain }) => plain);
                return wanted.every((word, place) =>
                  words.some((each) => (place === wanted.length - 1 ? each.startsWith(word) : each === word)),
                );
              })
              .map(({ start }) => `${id} ${start}`),
          );
          expect(total).toBe(expected.length);
          expect(passages.map((each) => `${each.paper.id} ${each.start}`).sort()).toEqual(expected.sort());
          for (const { paper: its, start, end, found } of passages) {
            expect(found.length).toBeGreaterThan(0);
            for (const stretch of found) {
              expect(stretch.start).toBeGreaterThanOrEqual(start);
              expect(stretch.end).toBeLessThanOrEqual(end);
              const [first] = wordsOf(its.text.slice(stretch.start, stretch.end));
              expect(wanted.some((word) => first?.plain.startsWith(word))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const index = passageIndex([
    paper('doc:one', 'The targets were national.\nNo national targets were set.'),
    paper('doc:han', '内政部长于四月收到了关于移民目标的备忘录。\n民移目备忘不录'),
    paper('doc:thai', 'รัฐมนตรีได้รับบันทึก'),
    paper('doc:two', 'It was Rudd’s “net migration” aim.\nMigration was net of returns.'),
  ]);

  it.each([
    ['national targets', ['No national targets were set.', 'The targets were national.']],
    ['"national targets"', ['No national targets were set.']],
    ['NET MIGRA', ['It was Rudd’s “net migration” aim.', 'Migration was net of returns.']],
    ['net migra ', []],
    ["rudd's", ['It was Rudd’s “net migration” aim.']],
    ['…', []],
    ['memo', []],
    ['移民', ['内政部长于四月收到了关于移民目标的备忘录。']],
    ['备忘录 移民目标', ['内政部长于四月收到了关于移民目标的备忘录。']],
    ['录 四月', ['内政部长于四月收到了关于移民目标的备忘录。']],
    ['目标移民', []],
    ['บันทึก', ['รัฐมนตรีได้รับบันทึก']],
  ])('for %s', async (asked, expected) => {
    const { passages } = await (await index).search(asked, 20);
    expect(passages.map(({ paper: its, start, end }) => its.text.slice(start, end))).toEqual(expected);
  });

  it('keep nothing else waiting while they are put into the index and searched', async () => {
    const words = Array.from({ length: 800 }, (_, place) => `t${(place ** 2 % 9_973).toString(36)} the`);
    const papers = Array.from({ length: 40 }, (_, place) =>
      paper(`doc:p${place}`, `${words.slice(place).join(' ')}.\n${words.join('. The ')}`.repeat(2)),
    );
    const longest = await soonest(50, async () => {
      const turns = processorTurns();
      const built = await passageIndex(papers);
      for (const asked of ['t', 'the t1', '"the t1"', 'the']) await built.search(asked, 20);
      return await turns.longest();
    });
    expect(longest).toBeLessThan(50);
  }, 120_000);

  it('mark words one after another as one stretch', async () => {
    const [first] = (await (await index).search('national targets', 1)).passages;
    expect(first?.found.map(({ start, end }) => first.paper.text.slice(start, end))).toEqual([
      'national targets',
    ]);
  });

  it('mark what is written without blanks as far as it was asked for', async () => {
    const [first] = (await (await index).search('备忘录 移民目标', 1)).passages;
    expect(first?.found.map(({ start, end }) => first.paper.text.slice(start, end))).toEqual([
      '移民目标',
      '备忘录',
    ]);
  });
});
