import { expect, it } from 'vitest';
import { encodeModule } from '../../../src/engine/wasm/encoder.ts';
import { get, v128 } from '../../../src/engine/wasm/instructions.ts';
import { ConstantPool, KernelBuilder } from '../../../src/engine/wasm/kernelBuilder.ts';
import { turnTable } from '../../../src/engine/wasm/turning.ts';

const WIDTH = 8;
const ROW_BYTES = 4 * WIDTH;
const TURNED = 1024;

/** The table [column][row] that comes out, both sides filled up to 8; the memory around the table is full of sevens. */
async function turned(rows: number, columns: number): Promise<number[][]> {
  const f = new KernelBuilder(new ConstantPool(), 'reproducible', ['i32', 'i32']);
  const strides = { across: ROW_BYTES, along: 16 };
  const body = turnTable(f, { rows, columns, from: strides, to: strides }, 0, [1], (vector, offset, [into]) =>
    v128.store(get(into!), offset, vector),
  );
  const memory = new WebAssembly.Memory({ initial: 1 });
  const numbers = new Float32Array(memory.buffer);
  numbers.fill(7);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) numbers[row * WIDTH + column] = 10 * row + column;
  const bytes = encodeModule([{ builder: f, body, exportName: 'run' }]);
  const { instance } = await WebAssembly.instantiate(bytes, { environment: { memory } });
  (instance.exports['run'] as (source: number, into: number) => void)(0, TURNED);
  return Array.from({ length: columns }, (_, column) => {
    const start = TURNED / 4 + column * WIDTH;
    return [...numbers.subarray(start, start + WIDTH)];
  });
}

it('turns rows into columns, and fills up with 0 where rows are missing', async () => {
  expect(await turned(5, 6)).toEqual([
    [0, 10, 20, 30, 40, 0, 0, 0],
    [1, 11, 21, 31, 41, 0, 0, 0],
    [2, 12, 22, 32, 42, 0, 0, 0],
    [3, 13, 23, 33, 43, 0, 0, 0],
    [4, 14, 24, 34, 44, 0, 0, 0],
    [5, 15, 25, 35, 45, 0, 0, 0],
  ]);
  expect(await turned(8, 1)).toEqual([[0, 10, 20, 30, 40, 50, 60, 70]]);
});
