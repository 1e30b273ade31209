import { describe, expect, it } from 'vitest';
import type { ActivationName, DropoutFactors, LossName } from '../../src/engine/index.ts';
import { createObjective, createRandom, parameterCount, sliceObjective } from '../../src/engine/index.ts';
import { denseNetwork, randomParameters, TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';

const NO_PENALTY = { l1: 0, l2: 0 };

describe('J along one parameter', () => {
  it('is a parabola for a weight of the transactions network', () => {
    const values = Float64Array.of(0, 1, 2, 3);
    const sample = { inputs: [2, 3], targets: [13], dropoutFactors: null };
    const along = sliceObjective(
      TRANSACTIONS,
      TRANSACTIONS_WEIGHTS,
      'sum_of_squared_errors',
      sample,
      NO_PENALTY,
      2,
      values,
    );
    // From x₂ = 3 over h₁ with 2 to ŷ: ŷ = 3 + 6w.
    expect([...along]).toEqual([...values].map((w) => (13 - (3 + 6 * w)) ** 2 / 2));
  });

  it.each<[ActivationName, LossName, boolean]>([
    ['linear', 'mean_squared_error', false],
    ['linear', 'huber', true],
    ['softmax', 'categorical_crossentropy', false],
    ['softmax', 'mean_squared_error', true],
  ])('is what passes through the whole network say: %s with %s, dropout %s', (output, loss, isDropped) => {
    const network = denseNetwork([3, 4, 3, 2], 'tanh', output);
    const random = createRandom(3);
    const draw = (length: number) => Float64Array.from({ length }, () => random.normal());
    const dropoutFactors: DropoutFactors = [4, 3].map((units) => draw(5 * units).map((x) => (x < 0 ? 0 : 2)));
    const targets = Float64Array.of(1, 0, 0, 1, 1, 0, 0, 1, 1, 0);
    const samples = { inputs: draw(15), targets, dropoutFactors: isDropped ? dropoutFactors : null };
    const parameters = randomParameters(network, 3);
    const penalty = { l1: 0.1, l2: 0.2 };
    const objective = createObjective(network, parameters, loss, samples, penalty);
    const values = Float64Array.of(-2, 0.3, 5);
    for (let index = 0; index < parameterCount(network); index++) {
      const along = sliceObjective(network, parameters, loss, samples, penalty, index, values);
      along.forEach((cost, at) => expect(cost).toBeCloseTo(objective.valueAt(index, values[at]!), 12));
    }
  });

  it.each([-1, 6, 0.5])('is refused for parameter %s, which there is not', (index) => {
    const sample = { inputs: [2, 3], targets: [13], dropoutFactors: null };
    const ask = () =>
      sliceObjective(
        TRANSACTIONS,
        TRANSACTIONS_WEIGHTS,
        'huber',
        sample,
        NO_PENALTY,
        index,
        new Float64Array(2),
      );
    expect(ask).toThrow('no parameter number');
  });
});
