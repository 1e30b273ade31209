/** Messages that appear over the page. */
export const close = 'Close message';
