import { describe, expect, it } from 'vitest';
import {
  createOptimizer,
  OPTIMIZERS,
  optimizerSettings,
  type OptimizerName,
  type OptimizerSpec,
} from '../../../src/engine/index.ts';
import { formula, variable } from '../../../src/ui/formula.ts';
import { OPTIMIZER_RULES } from '../../../src/views/maths/optimizerRules.ts';
import type { RuleSource } from '../../../src/views/maths/ruleLines.ts';
import { blockTexts, calculate } from './mathsTexts.ts';

const LEARNING_RATE = 0.25;
const START = 2;

/** What an optimiser does with these gradients one after the other; the source is that of the last update. */
function ruleSource(
  name: OptimizerName,
  gradients: readonly number[],
  settings: Partial<OptimizerSpec> = {},
): RuleSource {
  const spec = { name, learningRate: LEARNING_RATE, ...settings };
  const optimizer = createOptimizer(spec, 1);
  const parameters = Float64Array.of(START);
  let before = START;
  let slotsBefore: number[] = [];
  gradients.forEach((gradient, index) => {
    before = parameters[0]!;
    slotsBefore = [...optimizer.slots];
    optimizer.update(parameters, [gradient], index + 1);
  });
  return {
    letter: variable('w', 1),
    gradientLetter: formula('g'),
    before,
    after: parameters[0]!,
    gradient: gradients.at(-1)!,
    learningRate: LEARNING_RATE,
    number: gradients.length,
    slotsBefore,
    slotsAfter: [...optimizer.slots],
    settings: optimizerSettings(spec),
    whole: false,
  };
}

const linesOf = (name: OptimizerName, gradients: readonly number[]) =>
  OPTIMIZER_RULES[name](ruleSource(name, gradients));

describe('the rule of an optimiser', () => {
  it('is w ← w − η g for SGD', () => {
    expect(blockTexts(linesOf('sgd', [-4]))).toEqual(['w1 ← w1 − η · g = 2.00 − 0.25 × ( −4.000 ) = 3.00']);
  });

  it('shows the velocity of momentum: 0.9 times the old one, minus the rate times the gradient', () => {
    // v = −0.25 · 4 = −1 after the first update, then 0.9 · (−1) − 0.25 · 2 = −1.4; w = 2 − 1 = 1, then 1 − 1.4.
    expect(blockTexts(linesOf('momentum', [4, 2]))).toEqual([
      'v ← μ · v − η · g = 0.9 × ( −1 ) − 0.25 × 2.000 = −1.400',
      'w1 ← w1 + v = 1.00 + ( −1.400 ) = −0.40',
    ]);
  });

  it('looks ahead with Nesterov', () => {
    // v = −1 and w = 2 − 0.9 − 1 = 0.1; then v = −1.4 and w = 0.1 − 1.26 − 0.5.
    expect(blockTexts(linesOf('nesterov', [4, 2]))[1]).toBe(
      'w1 ← w1 + μ · v − η · g = 0.10 + 0.9 × ( −1.400 ) − 0.25 × 2.000 = −1.66',
    );
  });

  it('divides by the root of the sum of squares with Adagrad, which starts at 0.1', () => {
    // 0.1 + 3² = 9.1; 2 − 0.25 · 3 / √9.1 = 1.7514
    expect(blockTexts(linesOf('adagrad', [3]))).toEqual([
      's ← s + g^2 = 0.100 + 3.000^2 = 9.100',
      'w1 ← w1 − η · g / √ ( s + ε ) = 2.00 − 0.25 × 3.000 / √ ( 9.100 + 1e−7 ) = 1.75',
    ]);
  });

  it('averages the squares with RMSprop', () => {
    // 0.1 · 4² = 1.6; 0.25 · 4 / √1.6 = 0.7906
    expect(blockTexts(linesOf('rmsprop', [4]))).toEqual([
      's ← ρ · s + ( 1 − ρ ) · g^2 = 0.9 × 0 + 0.1 × 4.000^2 = 1.600',
      'v ← η · g / √ ( s + ε ) = 0.25 × 4.000 / √ ( 1.600 + 1e−7 ) = 0.791',
      'w1 ← w1 − v = 2.00 − 0.791 = 1.21',
    ]);
  });

  it('shows the momentum of RMSprop where a file brings one', () => {
    // s = 0.9 · 1.6 + 0.1 · 4 = 1.84; v = 0.5 · 0.790569 − 0.25 · 2 / √1.84 = 0.026675
    const rule = OPTIMIZER_RULES.rmsprop(ruleSource('rmsprop', [4, -2], { momentum: 0.5 }));
    expect(blockTexts(rule)[1]).toBe(
      'v ← μ · v + η · g / √ ( s + ε ) = 0.5 × 0.791 + 0.25 × ( −2.000 ) / √ ( 1.840 + 1e−7 ) = 0.027',
    );
  });

  it('shows m, v and the corrected rate of Adam, whose first step is the rate', () => {
    // m = 0.1 · 4, v = 0.001 · 16; 0.25 · √0.001 / 0.1 = 0.0790569; 0.0790569 · 0.4 / √0.016 = 0.25
    expect(blockTexts(linesOf('adam', [4]))).toEqual([
      'm ← β1 · m + ( 1 − β1 ) · g = 0.9 × 0 + 0.1 × 4.000 = 0.400',
      'v ← β2 · v + ( 1 − β2 ) · g^2 = 0.999 × 0 + 0.001 × 4.000^2 = 0.016',
      'ηt = η · √ ( 1 − β2^t ) / ( 1 − β1^t ) = 0.25 × √ ( 1 − 0.999^1 ) / ( 1 − 0.9^1 ) = 0.0790569',
      'w1 ← w1 − ηt · m / ( √ v + ε ) = 2.00 − 0.0790569 × 0.400 / ( √ 0.016 + 1e−7 ) = 1.75',
    ]);
  });

  it('shrinks the weight before AdamW moves it', () => {
    // 2 · (1 − 0.25 · 0.004) = 1.998
    const lines = blockTexts(linesOf('adamw', [4]));
    expect(lines[0]).toBe('w1 ← w1 · ( 1 − η · λ ) = 2.00 × ( 1 − 0.25 × 0.004 ) = 2.00');
    expect(lines).toHaveLength(5);
  });

  it.each(Object.keys(OPTIMIZERS) as OptimizerName[])('gives by %s what is calculated there', (name) => {
    for (const { numbers, result } of linesOf(name, [3, -2, 1.5]))
      expect(Math.abs(calculate(numbers!) - calculate(result!))).toBeLessThan(0.02);
  });
});
