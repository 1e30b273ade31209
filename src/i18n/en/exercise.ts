/** What is said of exercises from outside when they are read. Loaded with what reads them. */
import { counted, grouped, plural } from './plural.ts';

export const notOurs = 'This is no exercise of Edgewise.';
export const newer = (version: string, known: number) =>
  `It was made by a newer Edgewise, in version ${version} of the form, and this one reads up to ${known}. Reload the page to get the newest.`;
export const noVersion = (version: string) => `There is no version ${version} of exercises.`;
export const cannotOpen = (reason: string) => `The exercise cannot be opened. ${reason}`;
/** The lesson inside of it, and its parts by their paths, as in "scenes[0].setUp". */
export const noLesson = 'This is no lesson of Edgewise.';
export const cannotOpenLesson = (reason: string) => `The lesson cannot be opened. ${reason}`;
export const partMissing = 'A part of it is missing.';
export const ofPart = (path: string, sentence: string) => `“${path}”: ${sentence}`;
export const sameSceneIds = 'Two scenes of the lesson have the same id.';
export const barWithoutCheck = (scene: string) =>
  `The scene “${scene}” follows a check that it does not have.`;

export const ofScene = (number: number, sentence: string) => `Scene ${number}: ${sentence}`;
export const needsOwnRows = (number: number) =>
  `Scene ${number} needs the rows of a table that only its author has.`;
export const lostPart = 'It was to show a station, but its problem is not from a file. It shows none.';
export const lostChecks = (count: number) =>
  `${count} ${plural(count, 'check was', 'checks were')} left out, because nobody could meet ${plural(count, 'it', 'them')}.`;
export const otherWeights = (given: number, needed: number) =>
  `It has ${counted(given, 'weight or bias', 'weights and biases')}, but the network ${grouped(needed)}: it starts from its own.`;
export const fileName = 'exercise';
