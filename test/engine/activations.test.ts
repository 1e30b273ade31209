import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ActivationName } from '../../src/engine/index.ts';
import { ACTIVATIONS, softmax } from '../../src/engine/index.ts';
import { logSumExp } from '../../src/engine/activations.ts';
import { expectClose, readOracle } from './oracles.ts';

interface Curve {
  name: string;
  y: number[];
  dy: (number | null)[];
}

const ORACLE = readOracle<{ x: number[]; activations: Curve[]; softmax: { x: number[]; y: number[] }[] }>(
  'activations',
);
const names = Object.keys(ACTIVATIONS) as Exclude<ActivationName, 'softmax'>[];

function oracleOf(name: string): Curve {
  const oracleName = name === 'leaky_relu' ? 'leaky_relu_0.2' : name;
  const curve = ORACLE.activations.find((each) => each.name === oracleName);
  if (curve === undefined) throw new Error(`There is no oracle for ${name}.`);
  return curve;
}

describe('each activation', () => {
  it.each(names)('%s has the exact value and derivative from −1000 to 1000', (name) => {
    const { value, derivative } = ACTIVATIONS[name] as {
      value(z: number): number;
      derivative(z: number, a: number): number;
    };
    const { y, dy } = oracleOf(name);
    // The oracle's slope of hard sigmoid holds 1/6 in single precision.
    const slopeTolerance = name === 'hard_sigmoid' ? 1e-8 : 1e-14;
    expectClose(ORACLE.x.map(value), y, 1e-14, name);
    ORACLE.x.forEach((x, i) => {
      const slope = derivative(x, value(x));
      expect(slope).not.toBeNaN();
      if (dy[i] !== null) expectClose([slope], [dy[i]!], slopeTolerance, `${name}′(${x})`);
    });
  });

  it.each(names.filter((name) => name !== 'step'))(
    '%s lets NaN come through instead of hiding it',
    (name) => {
      expect(ACTIVATIONS[name].value(NaN)).toBeNaN();
    },
  );

  it('takes the smaller slope at a corner', () => {
    expect(ACTIVATIONS.relu.derivative(0)).toBe(0);
    expect(ACTIVATIONS.leaky_relu.derivative(0)).toBe(0.2);
    expect(ACTIVATIONS.hard_sigmoid.derivative(-3)).toBe(0);
    expect(ACTIVATIONS.hard_sigmoid.derivative(3)).toBe(0);
  });

  it('says 1 for step at 0, and 0 for its derivative', () => {
    expect(ACTIVATIONS.step.value(0)).toBe(1);
    expect(ACTIVATIONS.step.derivative()).toBe(0);
  });
});

describe('softmax', () => {
  const softmaxOf = (z: readonly number[]) => {
    const into = new Float64Array(z.length);
    softmax(z, into);
    return into;
  };

  it('has the exact values, for scores however extreme', () => {
    for (const { x, y } of ORACLE.softmax) expectClose(softmaxOf(x), y, 1e-14, `softmax(${x.join(', ')})`);
  });

  it('always sums to one, and stays the same when every score grows by the same amount', () => {
    const scores = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.double({ min: -500, max: 500, noNaN: true }), (z, shift) => {
        const probabilities = softmaxOf(z);
        expect(probabilities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12);
        expectClose(softmaxOf(z.map((score) => score + shift)), [...probabilities], 1e-12, 'shifted');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('has the logarithm z minus ln Σ e^z', () => {
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.log(2), 10);
    expect(Math.log(softmaxOf([0.3, -1, 2])[1]!)).toBeCloseTo(-1 - logSumExp([0.3, -1, 2]), 14);
  });
});
