import { parseArgs } from 'node:util';

export const SIZES = {
  '1k': { nodes: 1000, relationships: 5000 },
  '10k': { nodes: 10_000, relationships: 50_000 },
  '50k': { nodes: 50_000, relationships: 200_000 },
} as const;
export type Size = keyof typeof SIZES;

/** In the order they are drawn in: ours first, bare Sigma second, the slowest last. */
export const CONTENDERS = ['ours', 'sigma', 'sigma-thin', 'force-graph', 'vis', 'cytoscape'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export interface BenchOptions {
  readonly sizes: readonly Size[];
  readonly contenders: readonly ContenderName[];
  readonly rounds: number;
  /** When this time is up, nothing more is begun. */
  readonly minutes: number;
  /** Also what takes minutes. */
  readonly all: boolean;
}

/**
 * Reads `--sizes 1k,10k --rounds 3 --only ours,sigma --minutes 9 --all`, as typed after `npm run bench --`. `--short` is
 * one round of ours and bare Sigma at 10k, but for what is said beside it.
 */
export function benchOptions(line: string): BenchOptions {
  const args = line.split(' ').filter((word) => word !== '');
  const short = args.includes('--short');
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      sizes: { type: 'string', default: short ? '10k' : Object.keys(SIZES).join(',') },
      only: { type: 'string', default: short ? 'ours,sigma' : CONTENDERS.join(',') },
      rounds: { type: 'string', default: short ? '1' : '3' },
      minutes: { type: 'string', default: '9' },
      all: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1 on.');
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.');
  return {
    minutes,
    sizes: listed('--sizes', values.sizes, Object.keys(SIZES) as Size[]), // SIZES is where the type comes from
    contenders: listed('--only', values.only, CONTENDERS),
    rounds,
    all: values.all,
  };
}

function listed<T extends string>(option: string, text: string, known: readonly T[]): readonly T[] {
  return text.split(',').map((word) => {
    const found = known.find((name) => name === word);
    if (found === undefined)
      throw new Error(`${option} takes some of ${known.join(', ')}; "${word}" is none.`);
    return found;
  });
}
