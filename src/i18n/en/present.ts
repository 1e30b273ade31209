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
export const meanOver = (loss: string) => `mean ${loss.toLowerCase()}`;

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

export const helpTitle = 'In front of a room';
export const helpText =
  'Present fills the screen with the network, one equation and one loss. A clicker steps, and edges can still be dragged.';
export const helpKeys = [
  { caps: ['P'], does: 'begins to present, from the network, the buttons below it, or the page itself' },
  { caps: ['←', '→'], does: 'step back and forward, as Page Up and Page Down of a clicker do' },
  { caps: ['Space'], does: 'plays or pauses' },
  { caps: ['1', '…', '5'], does: 'step by neuron, layer, sample, batch or epoch' },
  { caps: ['E'], does: 'shows or hides the equation' },
  { caps: ['S'], does: 'lights one neuron: the one under the pointer, with the focus, or computed now' },
  { caps: ['Q'], does: 'asks the room: the next number stays hidden until the next key' },
  { caps: ['B'], does: 'blanks the screen' },
  { caps: ['Shift', '←', '→'], does: 'moves the focus between neurons' },
  { caps: ['Esc'], does: 'leaves' },
];
