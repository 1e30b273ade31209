/** The preview of an update: what it does to each weight, and why. */
import { counted, grouped } from './plural.ts';

export const title = 'Update preview';
export const tableName = 'The update of every weight';
export const weight = 'weight';
export const gradient = 'gradient';
/** The columns before and after the update, while it is still to come and once it is done. */
export const before = (isDone: boolean) => (isDone ? 'was' : 'now');
export const after = (isDone: boolean) => (isDone ? 'now' : 'next');
export const biases = 'biases';
export const more = (count: number) => `… and ${grouped(count)} more`;

export const meanOf = (count: number) => `mean of ${counted(count, 'sample')}`;
export const penaltyIncluded = 'penalty included';
export const clipped = 'clipped';
export const gradients = (parts: readonly string[]) => `Gradients: ${parts.join(', ')}.`;

export const kinds = { bias: 'bias', weight: 'weight' };
export const together = (isDone: boolean) =>
  isDone ? 'All weights have changed together.' : 'All weights change together when the pass ends.';
export const isLocked = (kind: string) => `This ${kind} is locked: it has a gradient, but stays as it is.`;
export const isFlat = (kind: string) => `A gradient of 0 leaves the ${kind} where it is.`;
export const remembers =
  'The optimiser remembers earlier gradients, which here count for more than this one.';
export const goesUp = (kind: string) =>
  `A negative gradient means the loss falls when the ${kind} grows, so the step goes up.`;
export const goesDown = (kind: string) =>
  `A positive gradient means the loss rises when the ${kind} grows, so the step goes down.`;
