/** The drawer of the maths while it is closed, and what opens it: the rest of its words come with the maths. */
export const title = 'The maths';
export const closedHint = 'every multiplication of a step, with its numbers';
export const open = 'Open the maths';
export const close = 'Close the maths';
export const height = 'Height of the maths';
