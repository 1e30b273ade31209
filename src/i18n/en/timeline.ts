/** The timeline: earlier epochs, branches, edits on the track, memory. Numbers come as they are to be read. */
import { grouped, plural } from './plural.ts';

export const label = 'Timeline';

/** What a screen reader says after the slider's name. */
export const atEnd = (epoch: string) => `epoch ${epoch}`;
export const lookedAt = (epoch: string, end: string) => `epoch ${epoch} of ${end}`;
export const withEdits = (place: string, edits: string) => `${place}, edited: ${edits}`;

/** Beside the counters, while an earlier epoch is looked at. */
export const ofEpochs = (end: string) => `of ${end}`;

export const edit = (epoch: string, edits: string) => `Epoch ${epoch}: ${edits}`;
/** Edits too near each other for marks of their own. */
export const editsBetween = (from: string, to: string, edits: string) =>
  `Edits from epoch ${from} to ${to}, each press shows the next: ${edits}`;
export const editAt = (epoch: string, edits: string) => `at ${epoch} ${edits}`;
/** Saved work keeps where something was changed, not what. */
export const editedBefore = 'changed before this was saved';
export const editList = (edits: readonly string[]) => edits.join('; ');
export const moreEdits = (shown: string, count: number) => `${grouped(count)} earlier; ${shown}`;

export const returnToBranch = 'Return to the old branch';
export const branches = 'Old branches';
export const branchFrom = (number: number, from: string, epoch: string) =>
  `Branch ${number}: epochs ${from} to ${epoch}`;

/** In the list of what was done. */
export const wentToBranch = (epoch: number) => `return to the branch that ended at epoch ${grouped(epoch)}`;
export const wentBack = (epoch: number) => `go back to epoch ${grouped(epoch)}`;

export const isBack = (epoch: number, rate: number) =>
  `You are back at epoch ${grouped(epoch)}. The learning rate is ${rate}.`;
export const isAtBranch = (epoch: number) => `Returned to the branch that ended at epoch ${grouped(epoch)}.`;
export const lost = 'That branch was lost when the training worker had to be restarted.';
export const thinned = (megabytes: number) =>
  `The timeline’s memory of ${megabytes} MB is full: older states are thinned out. No step is lost, but going far back trains again from the nearest state that is kept.`;
export const branchesDropped = (epochs: readonly number[]) =>
  `The timeline’s memory is full: ${plural(
    epochs.length,
    'the oldest branch was',
    'the oldest branches were',
  )} given up, ended at epoch ${epochs.map(grouped).join(', ')}.`;
