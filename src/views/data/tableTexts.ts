/** What each small table asks, in a sentence or two; the gallery has room for less. */
import type { Problem, ProblemId } from '../../data/problem.ts';

const TABLE_TEXTS: Partial<Record<ProblemId, string>> = {
  transactions: 'Predict how many transactions a household makes from its size and its number of accounts.',
  and: 'True when both inputs are true. One straight line separates it, so a single neuron is enough.',
  or: 'True when at least one input is true. One straight line separates it.',
  nand: 'True unless both inputs are true: AND turned round. One straight line separates it.',
  xor: 'True when exactly one input is true. No straight line separates it, so it needs a hidden layer.',
};

export function tableText(problem: Problem): string {
  return TABLE_TEXTS[problem.id] ?? problem.summary;
}
