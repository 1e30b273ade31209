/** The bar along the top. */
export const name = 'Edgewise';
export const problem = 'Problem';
export const problemName = (problemText: string, shape: string) => `Problem ${problemText} ${shape}`;
export const nothingTo = (action: string) => `Nothing to ${action.toLowerCase()}.`;
export const share = 'Share';
export const exportName = 'Export';
export const theme = 'Theme';
export const help = 'Help';
/** The menus of a narrow bar: what can be opened, and what can be done with the work. */
export const menu = 'Menu';
export const more = 'More actions';
