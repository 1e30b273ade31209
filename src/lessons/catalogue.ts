/** The built-in lessons in their order. */
import { neuron } from './01-neuron.ts';
import { layers } from './02-layers.ts';
import { weights } from './03-weights.ts';
import { forwardPass } from './04-forward-pass.ts';
import { activations } from './05-activations.ts';
import { cost } from './06-cost.ts';
import { gradientDescent } from './07-gradient-descent.ts';
import { backpropagation } from './08-backpropagation.ts';
import { epochs } from './09-epochs.ts';
import { pima } from './10-pima.ts';
import type { Lesson } from './types.ts';

export const LESSONS: readonly Lesson[] = [
  neuron,
  layers,
  weights,
  forwardPass,
  activations,
  cost,
  gradientDescent,
  backpropagation,
  epochs,
  pima,
];
