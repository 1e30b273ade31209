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
  | 'sine';

type ProblemGroup = 'Start small' | 'Points in the plane' | 'Curves and surfaces';

/** One example. `label` is the class (0 or 1 where there are two) or, for regression, the value. */
export interface Row {
  inputs: number[];
  label: number;
}

/** A raw input, before derived inputs. `min` and `max` are the ends of the slider that sets it by hand. */
interface ProblemInput {
  name: string;
  symbol: string;
  min: number;
  max: number;
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

export interface GenerateOptions {
  rows: number;
  /** Standard deviation of the Gaussian noise on each coordinate. */
  noise: number;
  random: Random;
}

export interface Problem {
  id: ProblemId;
  name: string;
  group: ProblemGroup;
  /** One short sentence for the gallery. */
  summary: string;
  /** A table is always the same rows; generated rows have a number, a noise and a seed. */
  kind: 'table' | 'generated';
  task: Task;
  inputs: readonly ProblemInput[];
  target: { name: string; symbol: string };
  /** Ends of the axes that the rows are drawn on: of both axes where there are two inputs. */
  plane: readonly [min: number, max: number];
  /** Whether squares, the product and sines of the inputs can be fed to the network too. */
  derivedInputs: boolean;
  defaults: ProblemDefaults;
  /** Flat parameters in the engine's layout, for a problem that opens with given weights. */
  initialWeights?: readonly number[];
  /** The rows in their order. A table ignores the options. */
  generate(options: GenerateOptions): Row[];
}
