import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, LOSSES, type ActivationName, type LossName } from '../../../src/engine/index.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { backwardMaths } from '../../../src/views/maths/backwardMaths.ts';
import { forwardMaths } from '../../../src/views/maths/forwardMaths.ts';
import { lossMaths } from '../../../src/views/maths/lossMaths.ts';
import type { EquationBlock, MathsBlock } from '../../../src/views/maths/mathsBlock.ts';
import { randomParameters } from '../../engine/networks.ts';
import { blockTexts, calculate } from './mathsTexts.ts';
import { smallDocument, sourceOf } from './sources.ts';

/** Shown numbers are rounded to two decimals, and slopes of up to 3 enlarge that. */
const ROUNDING = 0.05;

/** All but gelu, whose Φ no calculator has. */
const CALCULABLE = (Object.keys(ACTIVATIONS) as ActivationName[]).filter((name) => name !== 'gelu');

function equations(blocks: readonly MathsBlock[]): EquationBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.equations.slice();
    return block.kind === 'equation' ? [block] : [];
  });
}

/** Does every calculation again, as it stands on the screen. */
function expectRightCalculations(blocks: readonly MathsBlock[]): void {
  for (const { numbers, result } of equations(blocks)) {
    if (!numbers || !result) continue;
    expect(Math.abs(calculate(numbers) - calculate(result))).toBeLessThan(ROUNDING);
  }
  for (const block of blocks) {
    if (block.kind !== 'sum') continue;
    const sumOf = (row: 'numbers' | 'product') =>
      block.terms.slice().reduce((sum, term) => sum + calculate(term[row]), 0);
    expect(Math.abs(sumOf('numbers') - calculate(block.result))).toBeLessThan(ROUNDING);
    expect(Math.abs(sumOf('product') - calculate(block.result))).toBeLessThan(ROUNDING);
  }
}

function sourceWith(options: Partial<Parameters<typeof smallDocument>[0]>, target: readonly number[]) {
  const document = smallDocument({
    hidden: 3,
    outputs: target.length,
    activation: 'tanh',
    output: 'linear',
    loss: 'sum_of_squared_errors',
    ...options,
  });
  const parameters = Array.from(randomParameters(networkSpec(document), 3));
  return sourceOf(document, parameters, [0.9, -1.3], target);
}

describe('every calculation on the screen gives the result that stands behind it', () => {
  it.each(CALCULABLE)('forward and backward through %s', (activation) => {
    const source = sourceWith({ activation }, [0.7]);
    for (let unit = 0; unit < 3; unit++) {
      expectRightCalculations(forwardMaths(source, 1, unit));
      expectRightCalculations(backwardMaths(source, 1, unit));
    }
  });

  it.each([
    ['sum_of_squared_errors', 'linear', [0.7]],
    ['sum_of_squared_errors', 'tanh', [1, -1]],
    ['mean_squared_error', 'linear', [2, -0.5]],
    ['mean_absolute_error', 'softplus', [2, -0.5]],
    ['huber', 'linear', [3, 0.4]],
    ['binary_crossentropy', 'sigmoid', [1]],
    ['binary_crossentropy', 'sigmoid', [0, 1]],
    ['hinge', 'tanh', [-1]],
    ['categorical_crossentropy', 'softmax', [0, 1, 0]],
    ['sum_of_squared_errors', 'softmax', [0, 1, 0]],
    ['mean_squared_error', 'softmax', [1, 0, 0]],
  ] satisfies [LossName, ActivationName, number[]][])('%s after %s', (loss, output, target) => {
    const source = sourceWith({ loss, output }, target);
    expectRightCalculations(lossMaths(source));
    for (let unit = 0; unit < target.length; unit++) {
      expectRightCalculations(forwardMaths(source, 2, unit));
      expectRightCalculations(backwardMaths(source, 2, unit));
    }
  });

  it('has a formula for every loss', () => {
    for (const loss of Object.keys(LOSSES) as LossName[]) {
      const [first] = lossMaths(sourceWith({ loss, output: 'sigmoid' }, [0, 1]));
      expect(first?.kind).not.toBe('text');
    }
  });
});

describe('where loss and activation belong together', () => {
  it('δ is prediction minus target after a sigmoid with binary cross-entropy', () => {
    // z = 0, so the prediction is ½.
    const source = sourceWith({ loss: 'binary_crossentropy', output: 'sigmoid' }, [1]);
    const zero = sourceOf(source.document, Array(13).fill(0), [0, 0], [1]);
    expect(blockTexts(backwardMaths(zero, 2, 0))[0]).toBe('δy = y^ − y = 0.50 − 1 = −0.500');
  });

  it('δ is prediction minus target after a softmax with categorical cross-entropy', () => {
    // With all weights 0 each of the four classes has the probability ¼.
    const source = sourceWith({ loss: 'categorical_crossentropy', output: 'softmax' }, [0, 1, 0, 0]);
    const zero = sourceOf(source.document, Array(25).fill(0), [0, 0], [0, 1, 0, 0]);
    expect(blockTexts(backwardMaths(zero, 2, 1))[0]).toBe('δy2 = y^2 − y2 = 0.25 − 1 = −0.750');
    expect(blockTexts(lossMaths(zero))).toEqual(['L = − ln y^2 = − ln 0.25 = 1.386']);
  });
});
