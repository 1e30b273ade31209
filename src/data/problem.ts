/** What a built-in problem is: where its rows come from, how it is drawn, and the settings it opens with. */
import type { ActivationName, LossName, OptimizerSpec, Random, Task } from '../engine/index.ts';

export type ProblemId =
  | 'transactions'
  | 'and'
  | 'or'
  | 'nand'
  | 'xor'
  | 'circle'
  | 'gaussians'
  | 'xor-cloud'
  | 'spiral'
  | 'moons'
  | 'checkerboard'
  | 'plane'
  | 'bumps'
  | 'sine'
  | 'draw-points'
  | 'draw-values';

/** In the gallery. */
type ProblemGroup = 'small' | 'points' | 'surfaces' | 'own';

/** One example. `label` is the class (0 or 1 where there are two) or, for regression, the value. */
export interface Row {
  inputs: number[];
  label: number;
}

/** A raw input, before derived inputs. `min` and `max` are the ends of the slider that sets it by hand. */
interface InputShape {
  symbol: string;
  min: number;
  max: number;
}

export interface ProblemInput extends InputShape {
  name: string;
}

export interface ProblemDefaults {
  hiddenUnits: readonly number[];
  hiddenActivation: ActivationName;
  outputActivation: ActivationName;
  loss: LossName;
  optimizer: OptimizerSpec;
  batchSize: number;
  shuffle: boolean;
  rows: number;
  trainShare: number;
}

/** A point that a person placed: a class or a value at a place of the plane. */
export interface DrawnPoint {
  x1: number;
  x2: number;
  label: number;
}

export interface GenerateOptions {
  rows: number;
  /** Those that a person placed, for problems that are drawn. */
  points: readonly DrawnPoint[];
  /** Standard deviation of the Gaussian noise on each coordinate. */
  noise: number;
  random: Random;
}

/** Tables that are read from files, and a person's own. */
export type TableId = 'pima-diabetes' | 'iris' | 'penguins' | 'auto-mpg' | 'digits' | 'own-table';

interface TargetShape {
  symbol: string;
  /** From the value that the network predicts to the target's own unit: value · factor + offset. Left out: it is the same. */
  scale?: { factor: number; offset: number };
}

/** What is known of a problem without its rows and without its words. */
interface ProblemShape {
  id: ProblemId | TableId;
  /** A table is always the same few rows; generated rows have a number, a noise and a seed; drawn ones are placed by a person; a file brings its rows. */
  kind: 'table' | 'generated' | 'drawn' | 'file';
  task: Task;
  /** What the sliders set; of a file these are the network's inputs, after encoding and scaling. */
  inputs: readonly InputShape[];
  target: TargetShape;
  /** Ends of the axes that the rows are drawn on: of both axes where there are two inputs. */
  plane: readonly [min: number, max: number];
  /** Whether squares, the product and sines of the inputs can be fed to the network too. */
  derivedInputs: boolean;
}

/** The same with what it is called: by its file, or by the catalogue of words. */
export interface ProblemFacts extends ProblemShape {
  name: string;
  inputs: readonly ProblemInput[];
  target: TargetShape & { name: string };
  /** Names of the classes in the order of the outputs, or of class 0 and class 1; null where there are none. */
  classes: readonly string[] | null;
}

/** A problem that brings its own rows. Its words are by its id: see `document/problem.ts`. */
export interface Problem extends ProblemShape {
  id: ProblemId;
  group: ProblemGroup;
  kind: 'table' | 'generated' | 'drawn';
  /** How many classes its rows are of, where these are more than two. */
  classCount?: number;
  /** Flat parameters in the engine's layout, for a problem that opens with given weights. */
  initialWeights?: readonly number[];
  /** The points with which a drawn problem opens. */
  firstPoints?: readonly DrawnPoint[];
  /** The rows in their order. A table ignores the options. */
  generate(options: GenerateOptions): Row[];
}
