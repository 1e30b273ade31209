/** The network larger than its window, and whole again. */

export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const fit = 'Fit to view';
export const zoomInHint = 'So do the wheel with Ctrl, and two fingers.';
/** Why a button does nothing. */
export const whole = 'The whole network is shown.';
export const largest = 'The network is not drawn larger than this.';
