/** What the problems, their inputs and what they predict are called, by the ids in data/. An input without a word has its symbol. */

export interface ProblemWords {
  name: string;
  inputs?: readonly string[];
  target: string;
}

export interface TableWords {
  name: string;
  /** For places with little room. */
  shortName: string;
  /** How columns read, by their names in the file. */
  columns: Readonly<Record<string, string>>;
  /** How the classes of the target do, where the file has numbers for them. */
  classes?: Readonly<Record<string, string>>;
}

const classOf = (name: string): ProblemWords => ({ name, target: 'Class' });
const heightOf = (name: string): ProblemWords => ({ name, target: 'Height' });
const truthOf = (name: string): ProblemWords => ({ name, target: 'Truth' });

export const builtIn = {
  transactions: {
    name: 'Transactions',
    inputs: ['Family members', 'Accounts'],
    target: 'Transactions',
  },
  and: truthOf('AND'),
  or: truthOf('OR'),
  nand: truthOf('NAND'),
  xor: truthOf('XOR'),
  circle: classOf('Circle'),
  gaussians: classOf('Gaussians'),
  'xor-cloud': classOf('XOR cloud'),
  spiral: classOf('Spiral'),
  moons: classOf('Moons'),
  checkerboard: classOf('Checkerboard'),
  plane: heightOf('Plane'),
  bumps: heightOf('Bumps'),
  sine: heightOf('Sine'),
  'draw-points': classOf('Draw points'),
  'draw-values': heightOf('Draw values'),
};

/** The classes that are drawn, in their order: the two by the colours of their signs, the others by their shapes. */
export const drawnClasses = ['Orange', 'Blue', 'Square', 'Triangle', 'Cross', 'Star'];

export const tables = {
  'pima-diabetes': {
    name: 'Pima diabetes',
    shortName: 'Pima',
    columns: {
      pregnancies: 'Pregnancies',
      glucose: 'Glucose',
      blood_pressure: 'Blood pressure',
      skin_thickness: 'Skin thickness',
      insulin: 'Insulin',
      bmi: 'BMI',
      diabetes_pedigree: 'Pedigree',
      age: 'Age',
      outcome: 'diabetes',
    },
    classes: { '0': 'no', '1': 'yes' },
  },
  iris: {
    name: 'Iris',
    shortName: 'Iris',
    columns: {
      sepal_length: 'Sepal length',
      sepal_width: 'Sepal width',
      petal_length: 'Petal length',
      petal_width: 'Petal width',
    },
  },
  penguins: {
    name: 'Penguins',
    shortName: 'Penguins',
    columns: {
      island: 'Island',
      bill_length_mm: 'Bill length',
      bill_depth_mm: 'Bill depth',
      flipper_length_mm: 'Flipper length',
      body_mass_g: 'Body mass',
      sex: 'Sex',
    },
  },
  'auto-mpg': {
    name: 'Auto MPG',
    shortName: 'Auto MPG',
    columns: {
      cylinders: 'Cylinders',
      displacement: 'Displacement',
      horsepower: 'Horsepower',
      weight_lbs: 'Weight',
      acceleration: 'Acceleration',
      model_year: 'Year',
      origin: 'Origin',
      mpg: 'Miles per gallon',
    },
  },
  digits: { name: 'Digits', shortName: 'Digits', columns: {} },
};
