/** The button that opens the projector's window. */
export const open = 'Open projector view';
export const moreWays = 'More ways to present';
export const blocked =
  'The browser did not open a second window. Allow pop-ups for this page, and choose “Open projector view” again.';
