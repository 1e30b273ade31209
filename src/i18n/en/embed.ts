/** A scene inside another page. */
export const title = 'Edgewise, embedded';
export const open = 'Open in Edgewise';
export const startAgain = 'Start again';
export const stepBack = 'Step back';
export const stepForward = 'Step forward';
export const play = 'Play';
export const pause = 'Pause';
export const run = 'Training';
