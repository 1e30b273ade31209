/** Which tasks a room has to see done at the desk: on the wall there are the network, its keys and the fields of the task. */
import { expect, it } from 'vitest';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { needsDesk } from '../../src/lessons/needsDesk.ts';

/** By hand, from what each task asks to do: layers, settings, inputs, a station, a dialog, the questions of the quiz. */
const AT_THE_DESK = [
  'neuron/activation',
  'layers/hidden-layer',
  'layers/deeper',
  'weights/random-start',
  'weights/break-symmetry',
  'forward-pass/other-inputs',
  'forward-pass/dot-product',
  'forward-pass/relu',
  'forward-pass/numpy',
  'activations/one-neuron',
  'activations/gallery',
  'cost/other-costs',
  'gradient-descent/choose-rate',
  'gradient-descent/too-large',
  'backpropagation/quiz',
  'epochs/batch',
  'epochs/xor-two',
  'epochs/xor-four',
  'pima/fit',
  'pima/evaluate',
  'pima/predict',
  'pima/together',
];

it('knows the tasks that need more than what stands on the wall', () => {
  const found = LESSONS.flatMap(({ id, scenes }) =>
    scenes.filter(needsDesk).map((scene) => `${id}/${scene.id}`),
  );
  expect(found).toEqual(AT_THE_DESK);
});
