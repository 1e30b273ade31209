/** The parts of the page on a small screen, one at a time. */
export const parts = 'Parts of the page';
export const tabs = { data: 'Data', network: 'Network', output: 'Output' };
