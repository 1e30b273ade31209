/** What was found in saved data: what was changed or left out, and why something cannot be opened. Values come quoted. */
import { counted, grouped, plural } from './plural.ts';

export const moreChanged = (count: number) =>
  `${counted(count, 'more value was', 'more values were')} changed or left out.`;

/** `path` says where a value stands, as in "training.batchSize". */
export const cutText = (path: string, most: number) =>
  `“${path}” is longer than ${grouped(most)} characters and was cut.`;
export const cutList = (path: string, entries: number, most: number) =>
  `“${path}” has ${grouped(entries)} entries: only the first ${grouped(most)} were taken.`;
export const tooFew = (path: string, least: number) =>
  `“${path}” needs ${counted(least, 'entry', 'entries')} at least.`;
export const wrongLength = (path: string, entries: number, least: number, most: number) =>
  `“${path}” has ${counted(entries, 'entry', 'entries')}, and takes ${grouped(least)} to ${grouped(most)}.`;
export const lostEntries = (path: string, count: number) =>
  `${grouped(count)} of the entries of “${path}” could not be read.`;
export const unreadable = (path: string) => `“${path}” cannot be read.`;
export const missing = (path: string) => `“${path}” is missing.`;
export const replaced = (path: string) => `“${path}” could not be read and is as usual.`;
export const clamped = (path: string, was: string, now: number) => `“${path}” was ${was} and is now ${now}.`;
export const unknown = (first: string, others: number) =>
  `${first}${others > 0 ? ` and ${others} more` : ''} is not known and was left out.`;

/** The document. */
export const noSuchProblem = 'It is of a problem that this version of Edgewise does not have.';
export const badTable = 'What it says about its table cannot be read.';
export const softmaxHidden =
  'Softmax is possible in the output layer only, so hidden layers have another activation.';
export const wrongOutputs = (outputs: number, problem: string, wanted: number) =>
  `Its network has ${counted(outputs, 'output')}, but ${problem} needs ${grouped(wanted)}.`;
export const outputReplaced = 'Its output activation does not suit the problem, so it is the usual one.';
export const tooManyWeights = (weights: number, most: number) =>
  `Its network has ${counted(weights, 'weight')}, and ${grouped(most)} are possible at most.`;
export const sameIds = 'Two neurons of its network have the same id.';
export const lossReplaced = (loss: string) => `Its loss does not fit its output, so it is ${loss}.`;
export const lostEdges = (count: number) =>
  `${grouped(count)} of the locked or removed connections cannot be found in the network.`;

/** The run, the view and the loss curve. */
export const wrongParameters = (saved: number, wanted: number) =>
  `${plural(saved, 'There is 1 saved weight or bias', `There are ${grouped(saved)} saved weights and biases`)}, but the network has ${grouped(wanted)}: it starts from its initial weights.`;
export const initialWeightsLeftOut = 'The saved initial weights do not fit the network and were left out.';
export const slotsLeftOut = 'The saved memory of the optimiser does not fit the network and was left out.';
export const removedAreZero = 'Removed connections had a weight; it is 0 now.';
export const epochBegins = 'The position in the epoch lay beyond its rows: the epoch begins again.';
export const noSelection = 'What was selected is not in the network.';
export const otherSample = 'The sample has other inputs than the problem, so the first row is shown.';
export const curveCut = 'The loss curve went beyond the run and was cut.';
export const curveLeftOut = 'The loss curve is not sound and was left out.';

/** Files. */
export const notOurs = 'This is no file of Edgewise: its text is not JSON, or it was cut off.';
export const fileTooLarge = 'The file is too large to be one of Edgewise.';
export const nothingSaved = 'This is nothing that Edgewise has saved.';
export const noDocument = 'Its document is missing.';
export const cannotOpen = (reason: string) => `It cannot be opened. ${reason}`;
export const newer = (version: string, known: number) =>
  `It was saved by a newer Edgewise, in version ${version} of the form, and this one reads up to ${known}. Reload the page to get the newest.`;
export const noVersion = (version: string) => `There is no version ${version} of what Edgewise saves.`;

/** Links. */
export const linkTooLong = 'It is too long.';
export const linkCutOff = 'It was changed or cut off on its way.';
export const linkUnknown = 'This version of Edgewise does not know its form.';
export const cannotOpenLink = (reason: string) =>
  `The link cannot be opened. ${reason} Ask for it again, or for the file.`;

/** The published form of what is saved. */
export const schemaTitle = (version: number) => `Edgewise, version ${version}`;
export const schemaDescription =
  'All of a person’s work: the document, the run, the view, the loss curve and the rows of a table of their own. Lists of numbers are base64 of their single-precision bytes, the lowest byte of each first, in the order of the parameters: layer after layer the weights, row-major from input to unit, then the biases. Keys that may be missing are as usual.';
