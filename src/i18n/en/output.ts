/** What the network makes of its inputs: surface, curve, number line, loss of each sample. */
import { counted } from './plural.ts';

export const title = 'Output';
export const overCurve = (input: string, points: number) =>
  `Output over ${input}, with ${counted(points, 'point')}`;
export const overPlane = (inputs: readonly string[], points: number) =>
  `Output over ${inputs.join(' and ')}, with ${counted(points, 'point')}`;
export const drawingPlane = 'Drawing plane. Arrow keys move the cross, Enter uses the pen or the eraser.';
export const discretise = 'Discretise';
/** The list of marks below a surface of several classes. */
export const classes = 'Classes';

export const lossPerSample = 'Loss per sample';
export const lossOfEach = (losses: readonly string[]) => `Loss of each sample: ${losses.join(', ')}`;
export const mean = (loss: string) => `mean ${loss}`;
export const meanFrom = (before: string) => `mean ${before} →`;
export const quizAsks = 'The quiz asks for them, one by one.';

export const now = 'now';
export const before = 'before';
export const train = 'train';
export const validation = 'validation';
export const showValidation = 'Show validation points';

export const prediction = 'Prediction';
export const output = 'Output';
export const outputOfSample = 'Output of the sample';
export const target = 'Target';
export const targetOfSample = 'Target of the sample';
export const loss = 'Loss';
export const sampleLoss = 'Sample loss';
export const lineName = (output: string, target: string) => `Output ${output}, target ${target}`;
export const targetMark = (target: string) => `target ${target}`;

export const overInputs = 'Output over the inputs';
export const numbersShow = 'numbers show';
export const tableName = (inputs: readonly string[]) => `Output over ${inputs.join(' and ')}`;

export const notComputed = 'not computed yet';
export const onTarget = 'on target';
export const tooLow = (size: string) => `too low by ${size}`;
export const tooHigh = (size: string) => `too high by ${size}`;
