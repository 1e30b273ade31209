/** The handle of a weight, and what a finger needs of it. */
export const GRIP = { widthPx: 18, heightPx: 28 };
export const TOUCH_GRIP = { widthPx: 32, heightPx: 44 };
