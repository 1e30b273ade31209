/**
 * Products of matrices whose rows lie in vectors of four columns:
 *
 *   sum[row][column] = start[column] + Σₖ left[row][k] · right[k][column]
 *
 * The work is cut into tiles of some rows × some blocks of four columns, whose sums stay in the processor's registers: a
 * block of the right side is loaded once for all rows of the tile, a number of the left side once for all its blocks.
 */
import type { Code } from './code.ts';
import { accumulate } from './forwardKernel.ts';
import { get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { blocksOf } from './layout.ts';
import { groupsWithCopies, range, rounds } from './loops.ts';

interface Product {
  rows: number;
  /** How many k there are. */
  depth: number;
  columns: number;
  /** Bytes from one row to the next, from one block to the next, from one k to the next. */
  left: { row: number; k: number };
  right: { block: number; k: number };
  result: { row: number; block: number };
  /** Where the start stands, after the first block of the right side; null: sums begin at 0. */
  start: number | null;
}

/** Four sums of a tile: `offset` is their distance from the pointers to the results. */
export interface FourSums {
  sums: Code;
  offset: number;
  isFirst: boolean;
}

/** What becomes of the sums of a tile. */
type UseSums = (tile: readonly FourSums[], results: readonly Local[]) => Code;

/** Most rows of a tile of one, two and three blocks: V8 loads what a round needs before its arithmetic, and all has to fit. */
const MOST_ROWS = [6, 4, 2];

/** The product, tile after tile. */
export function multiply(
  f: KernelBuilder,
  product: Product,
  left: Local,
  right: Local,
  results: readonly Local[],
  use: UseSums,
): Code {
  const blocks = blocksOf(product.columns);
  const most = blocks % 2 === 0 ? 2 : 3;
  const walks = [right, ...results].map((pointer, k) => ({
    pointer,
    stride: most * (k === 0 ? product.right : product.result).block,
  }));
  return groupsWithCopies(f, blocks, most, walks, (width, [r, ...into]) =>
    eachTile(f, product, MOST_ROWS[width - 1]!, [left, ...into], (height, [l, ...places]) => [
      sumTile(f, product, height, width, l!, r!),
      use(
        range(height).flatMap((row) =>
          range(width).map((block) => ({
            sums: get(sumOf(f, row, block)),
            offset: row * product.result.row + block * product.result.block,
            isFirst: row + block === 0,
          })),
        ),
        places,
      ),
    ]),
  );
}

/** The body for some rows at a time; the pointers are to the left side and to the results. */
function eachTile(
  f: KernelBuilder,
  { rows, left, result }: Product,
  mostRows: number,
  pointers: readonly Local[],
  body: (height: number, pointers: readonly Local[]) => Code,
): Code {
  const height = Math.ceil(rows / Math.ceil(rows / mostRows));
  const walks = pointers.map((pointer, k) => ({ pointer, stride: height * (k === 0 ? left : result).row }));
  return groupsWithCopies(f, rows, height, walks, body);
}

const sumOf = (f: KernelBuilder, row: number, block: number): Local => f.scratch(`sum ${row} ${block}`);

function sumTile(
  f: KernelBuilder,
  { depth, left: leftStrides, right: rightStrides, start }: Product,
  height: number,
  width: number,
  left: Local,
  right: Local,
): Code {
  const first = (block: number): Code =>
    start === null ? v128.zero : v128.load(get(right), block * rightStrides.block + start);
  const factor = (block: number): Local => f.scratch(`factor ${block}`);
  const walks = [
    { pointer: left, stride: leftStrides.k },
    { pointer: right, stride: rightStrides.k },
  ];
  return [
    range(width).map((block) => range(height).map((row) => set(sumOf(f, row, block), first(block)))),
    rounds(f, depth, walks, (k, l, r) => [
      range(width).map((block) =>
        set(factor(block), v128.load(get(r!), block * rightStrides.block + k * rightStrides.k)),
      ),
      range(height).map((row) =>
        f.keep('spread', v128.load32Splat(get(l!), row * leftStrides.row + k * leftStrides.k), (spread) =>
          range(width).map((block) => accumulate(f, sumOf(f, row, block), spread, get(factor(block)))),
        ),
      ),
    ]),
  ];
}
