import { describe, expect, it } from 'vitest';
import type { LossName } from '../../src/engine/index.ts';
import { LOSSES, lossValue } from '../../src/engine/index.ts';
import { fusedLoss } from '../../src/engine/fusedLosses.ts';
import { expectClose, readOracle } from './oracles.ts';

interface LossCase {
  loss: string;
  case: string;
  pred: number[][];
  target: number[][];
  torch: { value: number; dpred: number[][] } | null;
  keras: { value: number; dpred: number[][] } | null;
}

const { cases } = readOracle<{ cases: LossCase[] }>('losses');
const titled = (wanted: readonly string[]) =>
  cases
    .filter((each) => wanted.includes(each.loss))
    .map((each) => ({ title: `${each.loss}, ${each.case}`, ...each }));

/** Where the two libraries part, Keras; half_sse sums over all rows, everything else is a mean over them. */
const expectedOf = (each: LossCase) => (each.keras ?? each.torch)!;
const rowShare = (each: LossCase) => (each.loss === 'half_sse' ? 1 : 1 / each.pred.length);

const ON_PREDICTIONS: Record<string, LossName> = {
  half_sse: 'sum_of_squared_errors',
  mse: 'mean_squared_error',
  mae: 'mean_absolute_error',
  huber_1: 'huber',
  bce_probs: 'binary_crossentropy',
  cce_probs: 'categorical_crossentropy',
  hinge: 'hinge',
};

describe('a loss of predictions', () => {
  it.each(titled(Object.keys(ON_PREDICTIONS)))('agrees with Keras and PyTorch: $title', (each) => {
    const name = ON_PREDICTIONS[each.loss]!;
    const into = new Float64Array(each.pred[0]!.length);
    let value = 0;
    const gradient = each.pred.flatMap((prediction, row) => {
      value += lossValue(name, prediction, each.target[row]!) * rowShare(each);
      LOSSES[name].gradient(prediction, each.target[row]!, into);
      return Array.from(into, (slope) => slope * rowShare(each));
    });
    expectClose([value], [expectedOf(each).value], 1e-12, 'value');
    expectClose(gradient, expectedOf(each).dpred.flat(), 1e-12, 'gradient');
  });
});

describe('a cross-entropy of logits', () => {
  const activationOf = (loss: string) => (loss === 'bce_logits' ? 'sigmoid' : 'softmax');
  const nameOf = (loss: string): LossName =>
    loss === 'bce_logits' ? 'binary_crossentropy' : 'categorical_crossentropy';

  it.each(titled(['bce_logits', 'cce_logits']))('stays exact and finite: $title', (each) => {
    const fused = fusedLoss(activationOf(each.loss), nameOf(each.loss))!;
    const into = new Float64Array(each.pred[0]!.length);
    let value = 0;
    const deltas = each.pred.flatMap((logits, row) => {
      value += fused.value(Float64Array.from(logits), each.target[row]!) * rowShare(each);
      fused.delta(activate(each.loss, logits), each.target[row]!, into);
      return Array.from(into, (slope) => slope * rowShare(each));
    });
    expectClose([value], [expectedOf(each).value], 1e-12, 'value');
    expectClose(deltas, expectedOf(each).dpred.flat(), 1e-12, 'delta');
  });

  function activate(loss: string, logits: readonly number[]): Float64Array {
    if (loss === 'bce_logits') return Float64Array.from(logits, (z) => 1 / (1 + Math.exp(-z)));
    const largest = Math.max(...logits);
    const powers = logits.map((z) => Math.exp(z - largest));
    const sum = powers.reduce((total, power) => total + power);
    return Float64Array.from(powers, (power) => power / sum);
  }
});

describe('a loss', () => {
  it('of two outputs sums or averages over them, by its name', () => {
    const prediction = [3, 1];
    const target = [1, 2];
    expect(lossValue('sum_of_squared_errors', prediction, target)).toBe((2 ** 2 + 1 ** 2) / 2);
    expect(lossValue('mean_squared_error', prediction, target)).toBe((2 ** 2 + 1 ** 2) / 2);
    expect(lossValue('mean_absolute_error', prediction, target)).toBe((2 + 1) / 2);
    expect(lossValue('huber', prediction, target)).toBe((2 - 0.5 + 1 / 2) / 2);
  });

  it('of one output is half the square for ½ squared error, the whole square for the mean', () => {
    expect(lossValue('sum_of_squared_errors', [9], [13])).toBe(8);
    expect(lossValue('mean_squared_error', [9], [13])).toBe(16);
  });

  it('refuses a target of another length', () => {
    expect(() => lossValue('huber', [1, 2], [1])).toThrow(
      'The prediction has 2 outputs, but the target has 1.',
    );
  });
});
