/** Numbers that are typed: what cannot be read, and what lies outside its limits. */
import { grouped } from './plural.ts';

const examples = 'for example 0.5, -2e-1 or 1/3';

export const tooLong = `Type a shorter number, ${examples}.`;
export const empty = `Type a number, ${examples}.`;
export const notANumber = (text: string) => `“${text}” is not a number. Type one, ${examples}.`;
export const dividedByZero = 'A fraction cannot be divided by 0.';
export const tooLarge = 'That number is too large.';

export const outside = (whole: boolean, min: number, max: number) =>
  `Type a ${whole ? 'whole ' : ''}number from ${grouped(min)} to ${grouped(max)}.`;
/** `name` starts the sentence. */
export const atLeast = (name: string, min: number) => `${name} can be ${min} at least.`;
export const atMost = (name: string, max: number) => `${name} can be ${max} at most.`;
