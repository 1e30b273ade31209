/** The column on the left: the problem, its data, the chosen sample, and the edge in question. */
import { counted } from './plural.ts';

/** The column, where it opens from a rail. */
export const column = 'Data and sample';
export const panel = 'Problem and sample';
export const title = 'Data';
/** While a file is held over the page. */
export const dropHint = 'Drop the table to read it.';

export const pen = 'Pen';
export const eraser = 'Eraser';
export const addClass = 'Add a class';
export const classesFull = (most: number) => `A drawing can have ${most} classes at most.`;
export const drawItFirst = (name: string) => `Draw a point of the class ${name} first.`;
export const winner = (name: string, probability: string) => `${name}, ${probability}`;
export const height = 'Height';
export const points = (count: string) => counted(count, 'point');
export const drawHint = 'Draw on the plane at the right, while the network trains.';
export const clearDrawing = 'Clear the drawing';

export const trainShare = 'Train share';
export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const noise = 'Noise';
export const batchSize = 'Batch size';
export const regenerate = 'Regenerate points';
export const pointsField = 'Points';
export const pointsWord = 'points';
export const wholeNumber = (min: number, max: number) => `Type a whole number from ${min} to ${max}.`;

export const features = 'Features';
export const featuresNote = 'feed the input';

export const thisEdge = 'This edge';
export const thisBias = 'This bias';
export const lock = 'Lock';
export const unlock = 'Unlock';
export const remove = 'Remove';
export const setToZero = 'Set to 0';
export const restore = 'Restore';
export const biasStays = 'A bias cannot be removed. Set it to 0 and lock it instead.';
export const isRemoved = 'This edge is removed. Restore it first.';
export const isThere = 'Only a removed edge can be restored.';

export const yourSample = 'Your sample';
export const sample = (number: number) => `Sample ${number}`;
export const sampleNoun = 'sample';
export const target = 'Target';
export const output = 'Output';
export const loss = 'Loss';
export const sampleLoss = 'Sample loss';
export const input = 'Input';
export const exactInput = (number: number) => `Exact value of input ${number}`;

export const truthTable = 'Truth table';
export const samples = 'Samples';
export const beforeAndNow = 'before and now';
export const rows = (count: number) => counted(count, 'row');
export const was = 'was';
export const right = 'right';
export const wrong = 'wrong';
export const decision = 'Decision';

export const inputs = 'Inputs';
export const yours = 'yours';
export const sampleTag = (number: number) => `sample ${number}`;
export const targetOf = (name: string) => `${name}, target`;

export const changeProblem = 'Change problem';
export const change = 'change';
export const logic = 'Logic';
export const gate = 'Gate';
/** What the problems with few rows ask for. */
export const tableTexts = {
  transactions: 'Predict how many transactions a household makes from its size and its number of accounts.',
  and: 'True when both inputs are true. One straight line separates it, so a single neuron is enough.',
  or: 'True when at least one input is true. One straight line separates it.',
  nand: 'True unless both inputs are true: AND turned round. One straight line separates it.',
  xor: 'True when exactly one input is true. No straight line separates it, so it needs a hidden layer.',
};
export const targetsAre = (targets: readonly string[]) => `The target is ${targets.join(' or ')}.`;
