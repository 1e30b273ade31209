/** Saving a person's work, and opening it again. */
export const otherRows = 'Its network was made for other rows than those that came with it.';

/** Entries of undo. */
export const openLink = 'open a link';
export const openFile = (name: string) => `open ${name}`;
export const openKept = 'open the work from before';
export const startAfresh = 'start afresh';

export const opened = 'Opened.';
export const repaired = (report: readonly string[]) => `Opened, with changes: ${report.join(' ')}`;

export const noStorage =
  'This browser does not let the page keep your work. Save it as a file before you close the page.';
export const cannotKeep =
  'Your work can no longer be kept in this browser: its storage is full or blocked, or the page is offline. Save it as a file before you close the page.';
export const notKeeping =
  'What keeps your work in this browser could not be loaded, so nothing is kept now. Reload the page when you are online, or save your work as a file before you close it.';
export const keptNotRead =
  'What opens the work from before could not be loaded. It is still in this browser: reload the page when you are online. What you do before that is not kept.';
export const keptIsBroken = (reason: string) =>
  `The work that was kept in this browser could not be opened. ${reason}`;

export const unreadable = (name: string) =>
  `“${name.slice(0, 60)}” could not be read, or it has more than 100 MB. Choose another file.`;
export const notSaved = 'Training was just being restarted. Save once more.';
