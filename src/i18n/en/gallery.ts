/** The gallery of problems, and its shortcuts beside the data. */
export const title = 'Problems';
export const shortcuts = 'Problem shortcuts';
export const logic = 'Logic';
export const draw = 'Draw';
export const realData = 'Real data';
export const ownTable = 'My CSV';
export const allProblems = 'All problems';
export const keysHint = 'Arrow keys move, Enter opens. Undo brings back what was open.';
export const search = 'Search';
export const nothingFound = (query: string) => `No problem has “${query}” in its name or summary`;
export const showAll = 'Show all problems';
export const tryAnother = 'Try another word, such as a shape or the name of a gate.';

/** The groups of problems, by their ids in data/. */
export const groups = {
  small: 'Start small',
  points: 'Points in the plane',
  surfaces: 'Curves and surfaces',
  own: 'Your own points',
};
