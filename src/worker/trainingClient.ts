/** What the page asks of the training worker, and hears from it. */
import type { Dataset, TableRows } from '../data/dataset.ts';
import type { NudgeCheck } from '../engine/index.ts';
import type { StopReason, StopRules } from '../training/stopRules.ts';
import type {
  Checkpoint,
  Command,
  CostSlice,
  Failure,
  Frame,
  FrameWish,
  GradientShares,
  HistoryMemory,
  LossScope,
  Moment,
  Place,
  RunConfig,
  RunEvent,
  StepSize,
} from './protocol.ts';

/** What the client needs of a worker. */
export interface WorkerLike {
  postMessage(command: Command, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<RunEvent>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface DivergenceInfo {
  /** The update that blew up, counted from 1. */
  step: number;
  epoch: number;
  /** The first layer that was no longer finite, 1 being the first after the inputs. */
  layer: number | null;
}

/** Where to ask for J: at `count` values of the parameter number `index`, from `from` to `to`. */
export interface SliceWish {
  index: number;
  from: number;
  to: number;
  count: number;
  over: LossScope;
}

export interface ClientListeners {
  /** The data set is another one than before. */
  onConfigured(dataset: Dataset, isFast: boolean): void;
  /** Training came to rest. Not called for a rest that a newer `play`, `step`, `stepBack` or `seek` has already ended. */
  onPaused(): void;
  /** Training came to rest because a stop rule says so; `onPaused` comes before. */
  onFinished(reason: StopReason, epoch: number): void;
  onDiverged(divergence: DivergenceInfo): void;
  /** Not called for a question that has no answer: that rejects. `isOver` where the run has been told anew what it is to be. */
  onFailed(failure: Failure, isOver: boolean): void;
  /** What the states of the past take in the worker. */
  onMemory?(memory: HistoryMemory): void;
  /** The worker died; a new one stands, at rest, where the last checkpoint was. */
  onRestarted(): void;
  /** The worker has told its state of its own accord, as it does once a second while it trains, and when it rests. */
  onCheckpoint(): void;
}

export interface TrainingClient {
  /** Gives the rows that configurations name by this key; those given before are forgotten. */
  setTable(key: string, rows: TableRows): void;
  configure(config: RunConfig, weights: 'keep' | 'fresh'): void;
  restore(config: RunConfig, checkpoint: Checkpoint): void;
  /** `until` says when training stops of itself. */
  play(size: StepSize, stepsPerSecond: number | null, until?: StopRules | null): void;
  pause(): void;
  step(size: StepSize): void;
  /** To the boundary of this size before. At the oldest state that is kept it does nothing. */
  stepBack(size: StepSize): void;
  /** To a step of the batch with `step` updates before it: as `frame.walk` counts them. */
  seek(step: number, index: number): void;
  /** Looks at another place of the present line; nothing is forgotten. See the command. */
  scrub(to: Place, exact: boolean): void;
  /** The line, in the present worker, that a checkpoint was taken on; null for others. */
  lineOf(checkpoint: Checkpoint): number | null;
  /** From the place that is looked at the run goes another way. */
  branch(): void;
  startAgain(): void;
  setParameters(changes: readonly { index: number; value: number }[]): void;
  hold(): void;
  release(): void;
  /** Null: the frame is stale or could not be made. Throws while another frame is in flight. */
  requestFrame(wish: FrameWish): Promise<Frame | null>;
  readonly frameInFlight: boolean;
  /** The maps and the surface of this frame will not be looked at again: their buffers may carry a later one. */
  recycle(frame: Frame): void;
  /** The state after every command sent so far. Rejects when the worker dies before it answers. */
  requestCheckpoint(): Promise<Checkpoint>;
  /** As a checkpoint, with the step inside the batch and the points of the curve after an epoch (−1 for all). */
  requestMoment(curveAfter: number): Promise<Moment>;
  /** These three answer for the state after every command sent so far, and reject where they make no sense. */
  requestSlice(wish: SliceWish): Promise<CostSlice>;
  requestGradientCheck(index: number, epsilon: number, over: LossScope): Promise<NudgeCheck>;
  requestShares(index: number): Promise<GradientShares>;
  dispose(): void;
}
