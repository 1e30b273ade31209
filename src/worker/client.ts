/**
 * The page's side of the training worker: numbers and sends commands, lets one frame be in flight, drops what is stale,
 * and starts a new worker from the last checkpoint when the old one dies.
 */
import type { NudgeCheck } from '../engine/index.ts';
import type { StopReason, StopRules } from '../training/stopRules.ts';
import type { Dataset, TableRows } from '../data/dataset.ts';
import type {
  Checkpoint,
  Command,
  CommandBody,
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
import { Requests } from './requests.ts';
import { Revisions } from './revisions.ts';

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
  onFailed(failure: Failure): void;
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

/** Starts the worker that `makeWorker` makes. Nothing runs in it before the first `configure` or `restore`. */
export function createTrainingClient(
  makeWorker: () => WorkerLike,
  listeners: ClientListeners,
): TrainingClient {
  return new WorkerClient(makeWorker, listeners);
}

class WorkerClient implements TrainingClient {
  #makeWorker: () => WorkerLike;
  #listeners: ClientListeners;
  #worker: WorkerLike;
  /** Whether this worker ever answered: one that never did is not started again. */
  #workerAnswered = false;
  #revisions = new Revisions();
  #table: { key: string; rows: TableRows } | null = null;
  #config: RunConfig | null = null;
  /** The newest checkpoint, and the configuration it was taken under. */
  #saved: { config: RunConfig; checkpoint: Checkpoint } | null = null;
  #requests = new Requests();
  #usedBuffers: ArrayBuffer[] = [];
  /** The lines of states, in the present worker, that checkpoints were taken on. */
  #lines = new WeakMap<Checkpoint, number>();

  constructor(makeWorker: () => WorkerLike, listeners: ClientListeners) {
    this.#makeWorker = makeWorker;
    this.#listeners = listeners;
    this.#worker = this.#startWorker();
  }

  setTable(key: string, rows: TableRows): void {
    this.#table = { key, rows };
    this.#send({ type: 'setTable', key, rows });
  }

  configure(config: RunConfig, weights: 'keep' | 'fresh'): void {
    if (weights === 'fresh') this.#saved = null;
    this.#config = config;
    this.#send({ type: 'configure', config, weights });
  }

  restore(config: RunConfig, checkpoint: Checkpoint): void {
    this.#config = config;
    this.#saved = { config, checkpoint };
    this.#send({ type: 'restore', config, checkpoint, line: this.lineOf(checkpoint) });
  }

  play(size: StepSize, stepsPerSecond: number | null, until: StopRules | null = null): void {
    this.#send({ type: 'play', size, stepsPerSecond, until });
  }

  pause(): void {
    this.#send({ type: 'pause' });
  }

  step(size: StepSize): void {
    this.#send({ type: 'step', size });
  }

  stepBack(size: StepSize): void {
    this.#send({ type: 'stepBack', size });
  }

  seek(step: number, index: number): void {
    this.#send({ type: 'seek', step, index });
  }

  scrub(to: Place, exact: boolean): void {
    this.#send({ type: 'scrub', to, exact });
  }

  lineOf(checkpoint: Checkpoint): number | null {
    return this.#lines.get(checkpoint) ?? null;
  }

  branch(): void {
    this.#send({ type: 'branch' });
  }

  startAgain(): void {
    this.#send({ type: 'startAgain' });
  }

  setParameters(changes: readonly { index: number; value: number }[]): void {
    this.#send({ type: 'setParameters', changes });
  }

  hold(): void {
    this.#send({ type: 'hold' });
  }

  release(): void {
    this.#send({ type: 'release' });
  }

  get frameInFlight(): boolean {
    return this.#requests.frameInFlight;
  }

  requestFrame(wish: FrameWish): Promise<Frame | null> {
    const { requestId, answer, knownUpdate } = this.#requests.openFrame();
    const used = this.#usedBuffers;
    this.#usedBuffers = [];
    const oldestRevision = this.#revisions.oldestShown;
    this.#send({ type: 'requestFrame', requestId, wish, used, oldestRevision, knownUpdate }, used);
    return answer;
  }

  recycle(frame: Pick<Frame, 'maps' | 'surface'>): void {
    for (const points of [frame.maps, frame.surface]) {
      const buffer = points?.values.buffer;
      if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) this.#usedBuffers.push(buffer);
    }
  }

  requestCheckpoint(): Promise<Checkpoint> {
    const { requestId, answer } = this.#requests.checkpoints.open();
    this.#send({ type: 'requestCheckpoint', requestId });
    return answer;
  }

  requestMoment(curveAfter: number): Promise<Moment> {
    const { requestId, answer } = this.#requests.moments.open();
    this.#send({ type: 'requestMoment', requestId, curveAfter });
    return answer;
  }

  requestSlice(wish: SliceWish): Promise<CostSlice> {
    const { requestId, answer } = this.#requests.slices.open();
    this.#send({ type: 'requestSlice', requestId, ...wish });
    return answer;
  }

  requestGradientCheck(index: number, epsilon: number, over: LossScope): Promise<NudgeCheck> {
    const { requestId, answer } = this.#requests.gradientChecks.open();
    this.#send({ type: 'requestGradientCheck', requestId, index, epsilon, over });
    return answer;
  }

  requestShares(index: number): Promise<GradientShares> {
    const { requestId, answer } = this.#requests.shares.open();
    this.#send({ type: 'requestShares', requestId, index });
    return answer;
  }

  dispose(): void {
    this.#send({ type: 'dispose' });
    this.#stopWorker();
  }

  #send(body: CommandBody, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(this.#revisions.stamp(body), transfer);
  }

  #startWorker(): WorkerLike {
    const worker = this.#makeWorker();
    this.#workerAnswered = false;
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => this.#replaceWorker(event.message);
    return worker;
  }

  #receive(event: RunEvent): void {
    this.#workerAnswered = true;
    switch (event.type) {
      case 'configured':
        return this.#listeners.onConfigured(event.dataset, event.isFast);
      case 'frame':
        return this.#receiveFrame(event);
      case 'checkpoint':
        return this.#receiveCheckpoint(event);
      case 'moment':
        this.#lines.set(event.moment.checkpoint, event.line);
        return this.#requests.moments.answer(event.requestId, event.moment);
      case 'slice':
        return this.#requests.slices.answer(event.requestId, event.slice);
      case 'gradientCheck':
        return this.#requests.gradientChecks.answer(event.requestId, event.check);
      case 'shares':
        return this.#requests.shares.answer(event.requestId, event.shares);
      case 'paused':
        if (this.#revisions.isNewsOfRest(event)) this.#listeners.onPaused();
        return;
      case 'finished':
        if (this.#revisions.isNewsOfRest(event)) this.#listeners.onFinished(event.reason, event.epoch);
        return;
      case 'diverged':
        if (this.#revisions.isNewsOfRest(event)) this.#listeners.onDiverged(divergenceOf(event));
        return;
      case 'failed':
        if (event.requestId !== null) this.#requests.giveUp(event.requestId, event.failure.message);
        return this.#listeners.onFailed(event.failure);
      default:
        return event satisfies never;
    }
  }

  #receiveFrame(event: Extract<RunEvent, { type: 'frame' }>): void {
    if (!this.#revisions.isShown(event)) this.recycle(event.frame);
    this.#requests.answerFrame(event.requestId, event.frame, this.#revisions.isShown(event));
  }

  #receiveCheckpoint(event: Extract<RunEvent, { type: 'checkpoint' }>): void {
    const { requestId, checkpoint } = event;
    this.#lines.set(checkpoint, event.line);
    this.#listeners.onMemory?.(event.memory);
    if (this.#config && this.#revisions.isOfThisTurn(event))
      this.#saved = { config: this.#config, checkpoint };
    if (requestId === null) this.#listeners.onCheckpoint();
    else this.#requests.checkpoints.answer(requestId, checkpoint);
  }

  #stopWorker(): void {
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#requests.giveUpAll('The training worker has stopped.');
  }

  #replaceWorker(message: string): void {
    const answered = this.#workerAnswered;
    this.#stopWorker();
    if (!answered) {
      this.#listeners.onFailed({ code: 'internal', message, hint: 'Reload the page.' });
      return;
    }
    this.#worker = this.#startWorker();
    this.#lines = new WeakMap();
    this.#revive();
    this.#listeners.onRestarted();
  }

  /** A checkpoint goes in under its own configuration; what has been configured since then comes after it. */
  #revive(): void {
    const config = this.#config;
    const saved = this.#saved;
    if (this.#table) this.setTable(this.#table.key, this.#table.rows);
    if (saved) this.restore(saved.config, saved.checkpoint);
    if (config && config !== saved?.config) this.configure(config, saved ? 'keep' : 'fresh');
  }
}

function divergenceOf({ step, epoch, layer }: DivergenceInfo): DivergenceInfo {
  return { step, epoch, layer };
}
