/** The network on its canvas, the bar above it, and the menus of what is drawn there. */
import { counted, plural } from './plural.ts';

export const canvas = 'Canvas';
export const network = 'Network';
export const weightLegend = 'weight';
export const was = (value: string) => `was ${value}`;

export const view = 'Network view';
export const sampleView = 'Sample';
export const datasetView = 'Dataset';
/** Before the name of the weight in the hand. */
export const dragging = 'dragging';
export const backwardPass = '← backward pass';
export const lacksTarget = 'no ∂L/∂w: give your sample a target';
export const keys = { shift: 'Shift', alt: 'Alt', escape: 'Esc' };
export const fine = 'fine';
export const coarse = 'coarse';
export const cancel = 'cancel';
export const edgesShow = 'Edges show';
export const weights = 'weights';
export const gradients = '∂L/∂w';
export const numbers = 'Numbers';
export const weightsTable = 'Weights table';
export const parameters = (count: string) => counted(count, 'parameter');

export const sample = (number: number) => `sample ${number}`;
export const yourSample = 'your sample';
export const gradientsOf = (whose: string) => `gradients of ${whose}`;
export const numbersOf = (whose: string) => `real numbers for ${whose}`;
export const responses = 'each neuron’s response';
export const histograms = (part: string, byClass: boolean) => `${part} rows${byClass ? ', by class' : ''}`;

/** The key that one takes hold of an edge with, and what it does. */
export const drag = 'drag';
export const dragHint = 'an edge up or down to change its weight';

export const typeValue = 'Type a value';
export const setToZero = 'Set to 0';
export const lock = 'Lock';
export const unlock = 'Unlock';
export const remove = 'Remove';
export const restore = 'Restore';
export const rename = 'Rename';
export const inputKeepsName = 'An input has the name of its column.';
export const removeNeuron = 'Remove neuron';
export const keepsOneNeuron = 'A layer keeps one neuron at least.';

export const howOften = 'how often each value comes up';
export const aboveLine = (target: string, name: string) => `${target} ${name}, above the line`;
export const belowLine = (target: string, name: string) => `${target} ${name}, below`;
export const deadNeurons = (count: string, all: string) =>
  `${count} of ${counted(all, 'neuron')} dead on the training rows`;

export const unitsReason = (least: string, most: string) => `A hidden layer has ${least} to ${most} neurons.`;
export const addLayerAfter = (layer: string) => `Add layer after ${layer}`;
export const layersReason = (most: number) => `A network can have ${most} hidden layers at most.`;
export const removeLayer = (layer: string) => `Remove ${layer}`;
export const featuresOf = (chosen: number, all: number) => `${chosen} of ${counted(all, 'feature')}`;
export const inputsOf = (text: string, count: number) => `${text} ${plural(count, 'feature', 'features')}`;
export const columnsOf = (text: string, count: number) => `${text} ${plural(count, 'column', 'columns')}`;
/** Words in a column take an input each. */
export const columnsAndInputs = (columns: string, inputs: string) =>
  `${columns}, ${counted(inputs, 'input')}`;
export const activationOf = (layer: string) => `Activation of ${layer}`;
export const allActivations = 'All activations…';
/** The button that opens what can be changed about a layer, where its controls have no room. */
export const layerButton = (layer: string, note: string) => `${layer}, ${note}`;
export const neuronsIn = (layer: string) => `Neurons in ${layer}`;
export const removeNeuronFrom = (layer: string) => `Remove neuron from ${layer}`;
export const addNeuronTo = (layer: string) => `Add neuron to ${layer}`;

export const nameOf = (neuron: string) => `Name of ${neuron}`;
export const weightField = 'Weight';
export const biasField = 'Bias';

export const computing = 'computing';
export const dead = 'dead';
export const isDead = (neuron: string) => `${neuron}, dead`;
/** In place of a weight. */
export const isRemoved = 'removed';
export const target = (value: string) => `target ${value}`;
export const loss = (value: string) => `loss ${value}`;
export const changed = (name: string, value: string, old: string) => `${name}: ${value}, was ${old}`;
