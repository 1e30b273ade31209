/** Saving a person's work, and opening it again. */
export const otherRows = 'Its network was made for other rows than those that came with it.';
