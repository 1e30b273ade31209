import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/engine/wasm/code.ts';
import { flatten, name, signed, unsigned } from '../../../src/engine/wasm/code.ts';
import { encodeModule, FunctionBuilder } from '../../../src/engine/wasm/encoder.ts';
import type { ValueType } from '../../../src/engine/wasm/encoder.ts';
import { f32x4, f64, get, i32, set, v128 } from '../../../src/engine/wasm/instructions.ts';

const hex = (code: Code) => [...flatten(code)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

/** A module of one exported function. */
function moduleOf(parameters: ValueType[], result: ValueType | null, write: (f: FunctionBuilder) => Code) {
  const builder = new FunctionBuilder(parameters, result);
  return encodeModule([{ builder, body: write(builder), exportName: 'run' }]);
}

describe('LEB128', () => {
  it.each([
    [0, '00'],
    [127, '7f'],
    [128, '80 01'],
    [624485, 'e5 8e 26'],
  ])('writes %i without a sign as %s', (value, bytes) => expect(hex(unsigned(value))).toBe(bytes));

  it.each([
    [0, '00'],
    [63, '3f'],
    [64, 'c0 00'],
    [-1, '7f'],
    [-64, '40'],
    [-65, 'bf 7f'],
    [-123456, 'c0 bb 78'],
  ])('writes %i with a sign as %s', (value, bytes) => expect(hex(signed(value))).toBe(bytes));

  it('writes a name as its length and its characters', () => expect(hex(name('run'))).toBe('03 72 75 6e'));
});

describe('instructions', () => {
  it('come after their operands', () => {
    expect(hex(i32.add(get(0), i32.const(5)))).toBe('20 00 41 05 6a');
    expect(hex(f32x4.add(f32x4.mul(get(0), get(1)), get(2)))).toBe('20 00 20 01 fd e6 01 20 02 fd e4 01');
  });

  it('carry their offset into memory', () => {
    expect(hex(v128.load(get(0), 300))).toBe('20 00 fd 00 00 ac 02');
    expect(hex(v128.store(get(0), 16, get(1)))).toBe('20 00 20 01 fd 0b 00 10');
  });

  it('shuffle whole numbers of four bytes', () => {
    expect(hex(v128.shuffle(get(0), get(1), [0, 4, 1, 5]))).toBe(
      '20 00 20 01 fd 0d 00 01 02 03 10 11 12 13 04 05 06 07 14 15 16 17',
    );
  });
});

describe('a module', () => {
  it('is these bytes for a function that adds 5 to a double', () => {
    const builder = new FunctionBuilder(['f64'], 'f64');
    const five: Code = [0x44, 0, 0, 0, 0, 0, 0, 0x14, 0x40];
    const module = encodeModule([{ builder, body: f64.add(get(0), five), exportName: 'add5' }]);
    expect(hex([...module])).toBe(
      [
        '00 61 73 6d 01 00 00 00',
        '01 06 01 60 01 7c 01 7c',
        '02 17 01 0b 65 6e 76 69 72 6f 6e 6d 65 6e 74 06 6d 65 6d 6f 72 79 02 00 00',
        '03 02 01 00',
        '07 08 01 04 61 64 64 35 00 00',
        '0a 10 01 0e 00 20 00 44 00 00 00 00 00 00 14 40 a0 0b',
      ].join(' '),
    );
  });

  it('is valid where the types fit, and is not where they do not', () => {
    const vectorSum = moduleOf(['v128'], 'v128', () => f32x4.add(get(0), get(0)));
    const mixedSum = moduleOf(['i32'], 'v128', () => f32x4.add(get(0), get(0)));
    expect(WebAssembly.validate(vectorSum)).toBe(true);
    expect(WebAssembly.validate(mixedSum)).toBe(false);
  });

  it('numbers local variables after the parameters', async () => {
    const bytes = moduleOf(['f64', 'f64'], 'f64', (f) => {
      const sum = f.local('f64');
      return [set(sum, f64.add(get(0), get(1))), f64.add(get(sum), get(sum))];
    });
    const memory = new WebAssembly.Memory({ initial: 0 });
    const { instance } = await WebAssembly.instantiate(bytes, { environment: { memory } });
    const run = instance.exports['run'] as (a: number, b: number) => number;
    expect(run(1.5, 2)).toBe(2 * (1.5 + 2));
  });
});
