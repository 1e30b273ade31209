/** What is told about problems and tables, by the ids in data/. Loaded with the gallery and the panels of tables. */

/** One short sentence for each. */
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
  'pima-diabetes': '768 patients, 8 measurements: who gets diabetes within five years?',
  iris: '150 flowers, 4 measurements, three kinds.',
  penguins: '344 penguins with gaps in the notes, three kinds.',
  'auto-mpg': '398 cars of 1970 to 1982: how far does a gallon take them?',
  digits: '1,797 handwritten digits of 8 × 8 pixels.',
  'own-table': 'A table of your own: a file, or pasted cells.',
};

/** Where the tables come from, and how they may be used. */
export const sources = {
  'pima-diabetes': { origin: 'NIDDK; Smith et al. 1988', licence: 'GPL-2 (mlbench)' },
  iris: { origin: 'R. A. Fisher 1936', licence: 'BSD 3-clause (scikit-learn)' },
  penguins: { origin: 'K. Gorman, Palmer Station LTER; Horst et al.', licence: 'CC0 1.0' },
  'auto-mpg': { origin: 'StatLib 1982; UCI', licence: 'for educational and scientific purposes' },
  digits: { origin: 'E. Alpaydin, C. Kaynak 1998; UCI', licence: 'BSD 3-clause (scikit-learn)' },
};
