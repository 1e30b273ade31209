import { describe, expect, it } from 'vitest';
import { ACTIVATIONS } from '../../../src/engine/index.ts';
import type { ElementwiseName } from '../../../src/engine/activations.ts';
import { ACTIVATION_KERNELS } from '../../../src/engine/wasm/activationKernels.ts';
import type { Code } from '../../../src/engine/wasm/code.ts';
import { encodeModule } from '../../../src/engine/wasm/encoder.ts';
import { get, ifElse, set, v128 } from '../../../src/engine/wasm/instructions.ts';
import { ConstantPool, KernelBuilder } from '../../../src/engine/wasm/kernelBuilder.ts';
import { advance, repeat } from '../../../src/engine/wasm/loops.ts';
import { flushVariables, isAnyTiny } from '../../../src/engine/wasm/tinyNumbers.ts';
import {
  carefulTanh,
  exp,
  expm1,
  flush,
  log,
  sigmoid,
  softplus,
  tanh,
} from '../../../src/engine/wasm/vectorMath.ts';

type Formula = (f: KernelBuilder, x: Code) => Code;

const DATA = 4096;

/** Computes a formula for every number; their count is a multiple of four. */
async function compute(formula: Formula, numbers: readonly number[]): Promise<Float32Array> {
  const pool = new ConstantPool();
  const f = new KernelBuilder(pool, 'reproducible', ['i32', 'i32']);
  const x = f.local('v128');
  const body = repeat(f, get(1), [
    set(x, v128.load(get(0), 0)),
    v128.store(get(0), 0, formula(f, get(x))),
    advance(0, 16),
  ]);
  const memory = new WebAssembly.Memory({ initial: 16 });
  pool.writeTo(memory.buffer);
  const view = new Float32Array(memory.buffer, DATA, numbers.length);
  view.set(numbers);
  const bytes = encodeModule([{ builder: f, body, exportName: 'run' }]);
  const { instance } = await WebAssembly.instantiate(bytes, { environment: { memory } });
  (instance.exports['run'] as (address: number, vectors: number) => void)(DATA, numbers.length / 4);
  return view.slice();
}

/** 8,000 single-precision numbers from low to high. */
const grid = (low: number, high: number) =>
  Array.from({ length: 8000 }, (_, i) => Math.fround(low + ((high - low) * i) / 7999));

/** The largest |got − want| / max(floor, |want|). */
async function largestError(formula: Formula, exact: (x: number) => number, xs: number[], floor: number) {
  const got = await compute(formula, xs);
  return Math.max(...xs.map((x, i) => Math.abs(got[i]! - exact(x)) / Math.max(floor, Math.abs(exact(x)))));
}

describe('four numbers at once', () => {
  it('tanh is off by less than 5e-7', async () => {
    expect(await largestError(tanh, Math.tanh, grid(-12, 12), 1)).toBeLessThan(5e-7);
    expect(await largestError(tanh, Math.tanh, grid(-1e-3, 1e-3), 1e-5)).toBeLessThan(5e-7);
  });

  it('tanh of tiny numbers has the same bits on its careful way', async () => {
    const sizes = Array.from({ length: 4000 }, (_, i) => 10 ** (-18 + (i / 4000) * 20));
    const numbers = [...sizes.flatMap((size) => [size, -size]), 0, NaN, Infinity, -Infinity];
    expect(await compute(carefulTanh, numbers)).toEqual(await compute(tanh, numbers));
  });

  it('exp and expm1 are off by some units in the last place', async () => {
    expect(await largestError(exp, Math.exp, grid(-43, 43), 0)).toBeLessThan(1.5e-7);
    expect(await largestError(expm1, Math.expm1, grid(-20, 1), 1e-6)).toBeLessThan(3e-7);
  });

  it('log is off by some units in the last place', async () => {
    expect(await largestError(log, Math.log, grid(1e-7, 5), 1)).toBeLessThan(2e-7);
  });

  it('sigmoid and softplus keep their precision far on the left', async () => {
    expect(await largestError(sigmoid, (x) => 1 / (1 + Math.exp(-x)), grid(-40, 40), 0)).toBeLessThan(3e-7);
    expect(await largestError(softplus, (x) => Math.log1p(Math.exp(x)), grid(-40, 40), 0)).toBeLessThan(4e-7);
  });

  it('NaN comes through, infinities give the limits', async () => {
    const extremes = [NaN, Infinity, -Infinity, 0];
    expect([...(await compute(tanh, extremes))]).toEqual([NaN, 1, -1, 0]);
    expect([...(await compute(sigmoid, extremes))].slice(0, 2)).toEqual([NaN, 1]);
    for (const formula of [exp, expm1, log, softplus])
      expect((await compute(formula, extremes))[0]).toBeNaN();
  });

  it.each([
    [[1, 1, 1, -1e-19], true],
    [[1, -1e-45, 0, 2], true],
    [[2e-18, -2e-18, 1, 1], false],
    [[0, -0, 1, Infinity], false],
    [[NaN, 1, 0, 1], false],
    [[NaN, 1e-19, 0, 1], true],
  ])('among %j a tiny number is seen: %s', async (numbers, isSeen) => {
    const answer = (f: KernelBuilder, x: Code): Code => {
      const variable = f.local('v128');
      const say = (value: number) => set(variable, f.constant(value));
      return [
        set(variable, x),
        ifElse(isAnyTiny(f, [get(variable), f.constant(1)], 1e-18), say(1), say(0)),
        get(variable),
      ];
    };
    expect((await compute(answer, numbers))[0]).toBe(isSeen ? 1 : 0);
  });

  it('variables are flushed where one number is tiny', async () => {
    const flushed = await compute(
      (f, x) => {
        const variable = f.local('v128');
        return [set(variable, x), flushVariables(f, [variable], 1e-18), get(variable)];
      },
      [1, -1e-19, 2e-18, NaN],
    );
    expect([...flushed]).toEqual([1, 0, Math.fround(2e-18), NaN]);
  });

  it('exponents whose square would be denormal count as 0', async () => {
    const tiny = [1e-19, -1e-19, 2 ** -50, 0];
    expect([...(await compute(expm1, tiny))]).toEqual([0, 0, 2 ** -50, 0]);
  });

  it('flushing takes small numbers to 0 and leaves NaN', async () => {
    const flushed = await compute((f, x) => flush(f, x, 1e-18), [1e-19, -1e-19, 2e-18, NaN]);
    expect([...flushed]).toEqual([0, 0, Math.fround(2e-18), NaN]);
  });
});

describe('activations', () => {
  const names = Object.keys(ACTIVATION_KERNELS) as ElementwiseName[];
  const zs = grid(-30, 30);

  it.each(names)('%s has the value of the exact one', async (name) => {
    const { value } = ACTIVATION_KERNELS[name];
    expect(await largestError(value, ACTIVATIONS[name].value, zs, 1)).toBeLessThan(1e-6);
  });

  it.each(names)('%s has the slope of the exact one', async (name) => {
    const { value, slope, slopeFromActivation } = ACTIVATION_KERNELS[name];
    const formula: Formula = (f, z) =>
      f.keep('a', value(f, z), (a) => slope?.(f, z, a) ?? slopeFromActivation?.(f, a) ?? f.constant(1));
    const exact = (z: number) => ACTIVATIONS[name].derivative(z, ACTIVATIONS[name].value(z));
    expect(await largestError(formula, exact, zs, 1)).toBeLessThan(3e-6);
  });

  it.each(names)('%s passes a NaN on, and is finite or grows with z at 1e30', async (name) => {
    const got = await compute(ACTIVATION_KERNELS[name].value, [NaN, 1e30, -1e30, 0]);
    const exact = [1e30, -1e30, 0].map((z) => ACTIVATIONS[name].value(z));
    expect(
      [...got.subarray(1)].map((a, i) => Math.abs(a - exact[i]!) <= 1e-6 * Math.max(1, Math.abs(exact[i]!))),
    ).toEqual([true, true, true]);
    expect(got[0]).toBe(name === 'step' ? 0 : NaN);
  });
});
