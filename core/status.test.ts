import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { deriveStatus, type StanceTaken } from '#core/status';
import { STANCES, STATUSES, type Stance } from '#core/stance';

const said = (stance: Stance, by: string, on?: string): StanceTaken => ({ stance, by, said: on });
const nobody = (): boolean => false;
const rudd = (speaker: string): boolean => speaker === 'rudd';

describe('the status that stances give', () => {
  test.each<[string, readonly StanceTaken[], string]>([
    ['no evidence', [], 'unsourced'],
    ['the subject admits', [said('asserts', 'paper'), said('admits', 'rudd')], 'admitted'],
    ['somebody else admits', [said('admits', 'other')], 'asserted'],
    ['one says, another denies', [said('asserts', 'paper'), said('denies', 'rudd')], 'disputed'],
    ['a record, and a denial', [said('documents', 'memo'), said('denies', 'rudd')], 'disputed'],
    ['only denials', [said('denies', 'rudd'), said('denies', 'other')], 'denied'],
    [
      'everybody withdrew',
      [said('asserts', 'a', '2018-04-25'), said('withdraws', 'a', '2018-04-26')],
      'withdrawn',
    ],
    ['a record of the act', [said('documents', 'memo'), said('alleges', 'paper')], 'documented'],
    ['said outright', [said('asserts', 'paper'), said('alleges', 'other')], 'asserted'],
    ['only hearsay', [said('alleges', 'paper')], 'alleged'],
    [
      'a denial that its speaker later took back',
      [
        said('asserts', 'paper'),
        said('denies', 'rudd', '2018-04-25'),
        said('withdraws', 'rudd', '2018-04-26'),
      ],
      'asserted',
    ],
    [
      'two dates of which neither is surely later',
      [said('asserts', 'a', '2018'), said('denies', 'b', '2018-01-05'), said('asserts', 'b', '2018')],
      'disputed',
    ],
    [
      'a withdrawal of the same day',
      [said('asserts', 'a', '2018-04-25'), said('withdraws', 'a', '2018-04-25')],
      'withdrawn',
    ],
    [
      'said again after it was taken back',
      [said('withdraws', 'a', '2018-04-25'), said('asserts', 'a', '2018-04-26')],
      'asserted',
    ],
    [
      'a denial within the days over which its speaker said so, on a clock',
      [
        said('asserts', 'a', '2018-04-25T09:00:00+01:00/2018-04-30T18:00:00+01:00'),
        said('denies', 'a', '2018-04-26'),
      ],
      'asserted',
    ],
    [
      'a withdrawal over days of which one is that on which it was said',
      [
        said('asserts', 'a', '2018-04-26'),
        said('withdraws', 'a', '2018-04-20T09:00:00+01:00/2018-05-02T18:00:00+01:00'),
      ],
      'withdrawn',
    ],
    [
      'a denial that was over, on a clock, before it was said',
      [
        said('asserts', 'paper', '2018-04-20'),
        said('denies', 'a', '../2018-04-25T09:00:00+01:00'),
        said('asserts', 'a', '2018-04-26T08:00:00+01:00'),
      ],
      'asserted',
    ],
    [
      'a denial that its speaker later turned into an admission',
      [said('denies', 'rudd', '2018-04-25'), said('admits', 'rudd', '2018-04-26')],
      'admitted',
    ],
  ])('%s', (_, stances, status) => {
    expect(deriveStatus(stances, rudd)).toBe(status);
  });

  test('nothing but general knowledge is background', () => {
    expect(deriveStatus([], nobody, true)).toBe('background');
  });

  test('the order in which evidence is listed is irrelevant', () => {
    const stance = fc.record({
      stance: fc.constantFrom(...STANCES),
      by: fc.constantFrom('rudd', 'paper', 'memo', 'ally'),
      said: fc.option(fc.constantFrom('2018-04-25', '2018-04-26', '2018-04-27'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(stance, { maxLength: 6 }), fc.nat(), (stances, seed) => {
        const turned = [
          ...stances.slice(seed % (stances.length + 1)),
          ...stances.slice(0, seed % (stances.length + 1)),
        ];
        const status = deriveStatus(stances, rudd);
        expect(STATUSES).toContain(status);
        expect(deriveStatus(turned, rudd)).toBe(status);
      }),
    );
  });
});
