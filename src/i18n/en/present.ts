/** The page shown to a room. */
import { counted } from './plural.ts';

export const present = 'Present';

export const forwardPass = (neuron: string) => `forward pass, ${neuron}`;
export const backwardPass = (neuron: string) => `backward pass, ${neuron}`;
export const outputNeuron = 'output neuron';
export const lossStep = 'the loss';
export const updateStep = 'update of the weights';
export const counters = (epoch: string, step: string) => `epoch ${epoch}, step ${step}`;

export const sampleOf = (sample: string, count: string) => `sample ${sample} of ${count}`;
export const ownSample = 'a sample of your own';
export const samples = (count: string) => counted(count, 'sample');

export const loss = 'Loss';
export const sampleLoss = 'Sample loss';
export const trainingLoss = 'Training loss';
export const meanOver = (loss: string) => (loss.startsWith('mean ') ? loss : `mean ${loss}`);

export const track = 'Steps of this sample';
export const trackState = { done: 'done', current: 'now', toCome: 'to come' };

export const keys = 'Keys';
export const spaceKey = 'Space';
export const escapeKey = 'Esc';
export const stepBack = 'Step back';
export const stepForward = 'Step forward';
export const playName = 'Play';
export const pauseName = 'Pause';
export const step = 'step';
export const play = 'play';
export const pause = 'pause';
export const equation = 'equation';
export const leave = 'leave';
export const isBlank = 'The screen is blank. B brings it back.';
export const isBack = 'The picture is back.';
