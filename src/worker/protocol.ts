/**
 * What crosses between the page and the training worker: one union of commands (page to worker) and one of events
 * (worker to page), both told apart by `type`.
 *
 * Every message carries the `runId` and the `revision` of the state it belongs to. The page numbers both: `runId` grows
 * when a run starts afresh, `revision` with every command that changes something. The worker repeats the newest
 * revision it has carried out, so the page can drop what is stale.
 */
import type {
  InitializerName,
  NetworkSpec,
  NudgeCheck,
  ProgramState,
  StepSize,
  TrainingSettings,
} from '../engine/index.ts';
import type { HistoryMemory } from '../training/history.ts';
import type { StopReason, StopRules } from '../training/stopRules.ts';
import type { Dataset, DatasetOptions, TableOptions, TableRows } from '../data/dataset.ts';
import type {
  CostSlice,
  CurvePoint,
  FrameWish,
  GradientShares,
  LossScope,
  Place,
  SentFrame,
} from './frameContent.ts';

export * from './frameContent.ts';
export type { HistoryMemory } from '../training/history.ts';
export type { StopReason, StopRules } from '../training/stopRules.ts';

export interface NetworkConfig {
  spec: NetworkSpec;
  /** One list of ids a layer, the input layer first. What survives a change of shape is told by these. */
  unitIds: readonly (readonly string[])[];
  /** 1 for each parameter that training leaves alone (locked or removed), in the order of the parameters. */
  frozen: Uint8Array;
}

export interface TrainingConfig extends TrainingSettings {
  /** One rate a hidden layer. */
  dropoutRates: readonly number[];
}

export interface InitialWeightsConfig {
  initializer: InitializerName;
  seed: number;
  /** Given initial parameters (a problem with fixed weights), or null to draw them. */
  parameters: readonly number[] | null;
}

/** Everything a run depends on; the document's part that the worker needs. */
export interface RunConfig {
  /** A table's rows must have been given before, by `setTable`. */
  data: DatasetOptions | TableOptions;
  network: NetworkConfig;
  training: TrainingConfig;
  initialWeights: InitialWeightsConfig;
}

/** A whole state of a run: enough to continue it bit for bit, and to start it again. */
export interface Checkpoint {
  network: NetworkSpec;
  state: ProgramState;
  initialParameters: Float32Array;
  /** The step inside the batch; 0 between two batches and after an update, which are whole states. */
  walkIndex: number;
}

/** A checkpoint with what else the page shows of that moment. */
export interface Moment {
  checkpoint: Checkpoint;
  /** The points of the curve after the epoch that was named. */
  curve: CurvePoint[];
}

export type { StepSize };

interface Envelope {
  runId: number;
  revision: number;
}

export type CommandBody =
  /** Gives the rows that a configuration names by this key. The rows given before are forgotten. */
  | { type: 'setTable'; key: string; rows: TableRows }
  /**
   * Says what the run is to be; the worker does the least that gets it there. `keep` carries the parameters over,
   * `fresh` begins a new run at step 0 and brings training to rest.
   */
  | { type: 'configure'; config: RunConfig; weights: 'keep' | 'fresh' }
  /** Continues from a checkpoint, at rest. The worker's own curve begins anew: the page has the older points. */
  | {
      type: 'restore';
      config: RunConfig;
      checkpoint: Checkpoint;
      /** The line that the checkpoint was taken on: its past comes back where it is still kept. */
      line?: number | null;
    }
  /** `stepsPerSecond` counts steps of this size; null is as fast as possible. `until` says when training stops of itself. */
  | { type: 'play'; size: StepSize; stepsPerSecond: number | null; until?: StopRules | null }
  | { type: 'pause' }
  | { type: 'step'; size: StepSize }
  /** To the boundary of this size before: parameters, optimiser state, order and position as they were, at rest. */
  | { type: 'stepBack'; size: StepSize }
  /** To a step of the batch that has `step` updates before it, which is not later than the next batch; at rest. */
  | { type: 'seek'; step: number; index: number }
  /**
   * Looks at an earlier or later place of the present line, at rest: the end of an epoch, or so many updates. Nothing is
   * forgotten. A place that takes long to train again from the last state kept before it is shown as that one at first;
   * `exact` then goes on until it is reached, and says `paused`.
   */
  | { type: 'scrub'; to: Place; exact: boolean }
  /** From here on the run goes another way: what came later stays with the line that it leaves. */
  | { type: 'branch' }
  /** Back to the initial parameters and step 0, at rest. */
  | { type: 'startAgain' }
  /** An edit at step 0 also changes what `startAgain` goes back to. */
  | { type: 'setParameters'; changes: readonly { index: number; value: number }[] }
  /** Holds training while a person drags a weight; `release` lets it go on. */
  | { type: 'hold' }
  | { type: 'release' }
  /** While a change is under way and training goes on as before, the run before it answers, if its revision is not older. */
  | {
      type: 'requestFrame';
      requestId: number;
      wish: FrameWish;
      used: ArrayBuffer[];
      oldestRevision: number;
      /** The update whose numbers the page has, as the frame that brought them counts it; null for none. */
      knownUpdate: number | null;
    }
  | { type: 'requestCheckpoint'; requestId: number }
  /** `curveAfter` as in a frame's wish. */
  | { type: 'requestMoment'; requestId: number; curveAfter: number }
  /** `count` values from `from` to `to`. */
  | {
      type: 'requestSlice';
      requestId: number;
      index: number;
      from: number;
      to: number;
      count: number;
      over: LossScope;
    }
  | { type: 'requestGradientCheck'; requestId: number; index: number; epsilon: number; over: LossScope }
  | { type: 'requestShares'; requestId: number; index: number }
  | { type: 'dispose' };

export type Command = Envelope & CommandBody;

/**
 * What could not be done: a request be answered, the run be what a change asks for, another command be carried out,
 * training go on, or a worker be started at all.
 */
export type FailedPart = 'request' | 'change' | 'command' | 'training' | 'worker';

/** The page has the words for it: `store/failure.ts`. */
export interface Failure {
  /** What is asked wrongly is refused before anything is done; what breaks may break halfway. */
  code: 'misuse' | 'internal';
  of: FailedPart;
  /** What the program or the browser says of it, for whoever looks for the reason; may be empty. */
  detail: string;
}

/** The line of states that a checkpoint was taken on, and what all lines take. */
interface Line {
  line: number;
  memory: HistoryMemory;
}

export type RunEventBody =
  /**
   * The data set is another one than before. Comes ahead of every frame that shows it. Of the rows of a table it says which
   * they are and how they are coded: the page has them. `isFast` says whether WebAssembly could be used.
   */
  | { type: 'configured'; data: Dataset | TableOptions; isFast: boolean }
  | { type: 'frame'; requestId: number; frame: SentFrame }
  /** `requestId` is null for the checkpoints that the worker sends of its own accord. */
  | ({ type: 'checkpoint'; requestId: number | null; checkpoint: Checkpoint } & Line)
  | ({ type: 'moment'; requestId: number; moment: Moment } & Line)
  | { type: 'slice'; requestId: number; slice: CostSlice }
  | { type: 'gradientCheck'; requestId: number; check: NudgeCheck }
  | { type: 'shares'; requestId: number; shares: GradientShares }
  /** Training came to rest: it was paused, a step is done, or the run began anew. */
  | { type: 'paused' }
  /** Training came to rest because a stop rule says so. */
  | { type: 'finished'; reason: StopReason; epoch: number }
  /** Training came to rest at the last good state. `step` is the update that blew up, counted from 1. */
  | { type: 'diverged'; step: number; epoch: number; layer: number | null }
  /**
   * Something could not be done. After a change that failed, the run is the one before. `requestId` is that of a failed
   * request.
   */
  | { type: 'failed'; requestId: number | null; failure: Failure };

export type RunEvent = Envelope & RunEventBody;
