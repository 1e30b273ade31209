/** The window that follows another one. */
export const title = 'Edgewise: projector';
export const nothingYet =
  'Waiting for the page that this window follows. Keep it open, or close this window.';
export const isMirror = 'This window shows what the first one presents. Nothing in it can be changed.';
export const links = {
  looking: 'Looking for the first window …',
  following: '',
  asleep: 'The first window is hidden or asleep. This is its last picture; it goes on by itself.',
  lost: 'The first window does not answer. This is its last picture; it goes on by itself.',
  gone: 'The first window was closed or is loading anew. This is its last picture.',
};
export const notSession =
  'This address names no session. Open the projector’s window from the menu beside “Present”.';
export const stopped = 'This window has stopped working. Reload it to follow again.';
