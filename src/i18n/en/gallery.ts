/** The gallery of problems, and its shortcuts beside the data. */
export const title = 'Problems';
export const shortcuts = 'Problem shortcuts';
export const logic = 'Logic';
export const draw = 'Draw';
export const realData = 'Real data';
export const ownTable = 'My CSV';
export const ownTableSummary = 'A table of your own: a file, or pasted cells.';
export const allProblems = 'All problems';
export const keysHint = 'Arrow keys move, Enter opens. Undo brings back what was open.';
export const search = 'Search';
export const nothingFound = (query: string) => `No problem has “${query}” in its name or summary`;
export const showAll = 'Show all problems';
export const tryAnother = 'Try another word, such as a shape or the name of a gate.';

/** One short sentence for each problem. */
export const summaries = {
  transactions: 'Whole numbers, few enough to check every product in your head.',
  and: 'True only when both inputs are.',
  or: 'True as soon as one input is.',
  nand: 'False only when both inputs are true.',
  xor: 'True when exactly one input is: no single straight line will do.',
  circle: 'A disc of one class inside a ring of the other.',
  gaussians: 'Two round clouds that one straight line keeps apart.',
  'xor-cloud': 'Four corners, and opposite ones share a class.',
  spiral: 'Two arms wound around each other, and nothing straight between them.',
  moons: 'Two half circles that reach into each other.',
  checkerboard: 'Sixteen squares in turn: many straight pieces to put together.',
  plane: 'A flat slope from one corner to the other.',
  bumps: 'Two round hills and a hollow in flat land.',
  sine: 'One input, and a wave to follow.',
  'draw-points': 'Place points of two classes; the network learns them as you draw.',
  'draw-values': 'Place heights over the plane; the network lays a surface through them.',
};
