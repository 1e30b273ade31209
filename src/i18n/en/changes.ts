/** Notes on changes of the document: what was clamped, what had to follow, and why something stays as it is. */
import { grouped } from './plural.ts';

export const neuronsOfLayer = 'The neurons of a layer';
export const learningRate = 'The learning rate';

export const tooManyWeights = (most: number, neurons: number) =>
  `A network can have ${grouped(most)} weights at most: here that is ${neurons} neurons.`;
export const lastNeuron = 'A layer keeps one neuron at least. Remove the layer instead.';
export const tooManyLayers = (most: number) => `A network can have ${most} hidden layers at most.`;
export const neighboursTooWide = (most: number) =>
  `Without this layer its neighbours would need more than ${grouped(most)} weights. Make one of them narrower first.`;
export const nameTooLong = (most: number) => `A name can have ${most} characters at most.`;
export const lossFollows = (loss: string) =>
  `The loss is now ${loss}: the one before does not fit this output.`;

/** Wishes in the page's address. */
export const noProblem = (wish: string, open: string) => `There is no problem “${wish}”, so ${open} is open.`;
export const noSeed = (wish: string, used: number) => `“${wish}” is no seed, so seed ${used} is used.`;

/** What a drawing's output becomes with its number of classes; `settings` are its activation and loss. */
export const manyClasses = (count: number, settings: string) =>
  `${count} classes: the output has a neuron for each (${settings}), and the target is 1 for the right one, else 0.`;
export const twoClasses = (settings: string) =>
  `Two classes again: the output is one neuron (${settings}), and the target is −1 or +1.`;
