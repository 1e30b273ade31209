/** Turning tables of numbers: what lay in a row lies in a column then. Four by four numbers at a time, by shuffles. */
import type { Code } from './code.ts';
import { get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { LANES } from './layout.ts';
import { groupsWithCopies } from './loops.ts';

const LOW_PAIRS = [0, 4, 1, 5] as const;
const HIGH_PAIRS = [2, 6, 3, 7] as const;
const LOW_HALVES = [0, 1, 4, 5] as const;
const HIGH_HALVES = [2, 3, 6, 7] as const;

/** Where vectors of a table stand, in bytes: from one of its `across` to the next, and from four of its `along` to the next. */
interface Strides {
  across: number;
  along: number;
}

/** A table of rows × columns; `from` has vectors along the columns, `to` along the rows. */
interface Turn {
  rows: number;
  columns: number;
  from: Strides;
  to: Strides;
}

/** Hands each vector of the turned table to `use`, with its distance from copies of the pointers in `into`, which walk along. */
export function turnTable(
  f: KernelBuilder,
  { rows, columns, from, to }: Turn,
  source: Local,
  into: readonly Local[],
  use: (turned: Code, offset: number, into: readonly Local[]) => Code,
): Code {
  const walk = (pointers: readonly Local[], first: number, others: number) =>
    pointers.map((pointer, k) => ({ pointer, stride: k === 0 ? first : others }));
  return groupsWithCopies(
    f,
    rows,
    LANES,
    walk([source, ...into], LANES * from.across, to.along),
    (height, starts) =>
      groupsWithCopies(
        f,
        columns,
        LANES,
        walk(starts, from.along, LANES * to.across),
        (width, [vectors, ...results]) => {
          const row = (k: number): Code =>
            k < height ? v128.load(get(vectors!), k * from.across) : v128.zero;
          return turnFour(f, row, width, (turned, k) => use(turned, k * to.across, results));
        },
      ),
  );
}

/** Hands lane number k of all four vectors to `use`, for each k below `count`. */
export function turnFour(
  f: KernelBuilder,
  vector: (index: number) => Code,
  count: number,
  use: (turned: Code, k: number) => Code,
): Code {
  return [LOW_PAIRS, HIGH_PAIRS].map((pairs, half) => [
    set(f.scratch('vectors 01'), v128.shuffle(vector(0), vector(1), pairs)),
    set(f.scratch('vectors 23'), v128.shuffle(vector(2), vector(3), pairs)),
    [LOW_HALVES, HIGH_HALVES].map((halves, j) => {
      const k = 2 * half + j;
      if (k >= count) return [];
      return use(v128.shuffle(get(f.scratch('vectors 01')), get(f.scratch('vectors 23')), halves), k);
    }),
  ]);
}
