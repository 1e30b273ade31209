/**
 * The page's side of the training worker: numbers and sends commands, lets one frame be in flight, drops what is stale,
 * and starts a new worker from the last checkpoint when the old one dies.
 */
import { copyOfRows, type Dataset, type TableOptions, type TableRows } from '../data/dataset.ts';
import type { NudgeCheck } from '../engine/index.ts';
import type { StopRules } from '../training/stopRules.ts';
import { KnownRun } from './knownRun.ts';
import type {
  Checkpoint,
  CommandBody,
  CostSlice,
  Frame,
  FrameWish,
  GradientShares,
  LossScope,
  Moment,
  Place,
  RunConfig,
  RunEvent,
  StepSize,
} from './protocol.ts';
import { Requests } from './requests.ts';
import { Revisions } from './revisions.ts';
import type {
  ClientListeners,
  DivergenceInfo,
  SliceWish,
  TrainingClient,
  WorkerLike,
} from './trainingClient.ts';

const stopped = () => new Error('The training worker has stopped.');

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
  /** Whether this worker has shown anything: where one stops before it does, no other is started. */
  #workerAnswered = false;
  /** No worker is left, and none will come. */
  #isOver = false;
  #revisions = new Revisions();
  #known = new KnownRun();
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
    this.#known.setTable(key, rows);
    // A copy that is handed over takes the page a quarter of the time of one that is packed and unpacked.
    const { rows: copy, buffers } = copyOfRows(rows);
    this.#send({ type: 'setTable', key, rows: copy }, buffers);
  }

  configure(config: RunConfig, weights: 'keep' | 'fresh'): void {
    this.#known.configure(config, weights);
    this.#send({ type: 'configure', config, weights });
  }

  restore(config: RunConfig, checkpoint: Checkpoint): void {
    this.#known.restore(config, checkpoint);
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
    // A frame is waited for by nobody who could be told, and would only be asked for again.
    if (this.#isOver && body.type !== 'requestFrame') this.#requests.giveUpAll(stopped());
  }

  #startWorker(): WorkerLike {
    const worker = this.#makeWorker();
    this.#workerAnswered = false;
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => this.#replaceWorker(event.message);
    return worker;
  }

  #receive(event: RunEvent): void {
    this.#workerAnswered ||= event.type === 'frame' || event.type === 'checkpoint';
    switch (event.type) {
      case 'configured':
        return this.#receiveData(event.data, event.isFast);
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
        return this.#receiveFailure(event);
      default:
        return event satisfies never;
    }
  }

  /** Rows that others have been given after are not told of: news of those will come. */
  #receiveData(data: Dataset | TableOptions, isFast: boolean): void {
    const dataset = 'inputs' in data ? data : this.#known.tableDataset(data);
    if (dataset) this.#listeners.onConfigured(dataset, isFast);
  }

  #receiveFrame(event: Extract<RunEvent, { type: 'frame' }>): void {
    if (!this.#revisions.isShown(event)) this.recycle(event.frame);
    this.#requests.answerFrame(event.requestId, event.frame, this.#revisions.isShown(event));
  }

  #receiveCheckpoint(event: Extract<RunEvent, { type: 'checkpoint' }>): void {
    const { requestId, checkpoint } = event;
    this.#lines.set(checkpoint, event.line);
    this.#listeners.onMemory?.(event.memory);
    if (this.#revisions.isOfThisTurn(event)) this.#known.reach(checkpoint);
    if (requestId === null) this.#listeners.onCheckpoint();
    else this.#requests.checkpoints.answer(requestId, checkpoint);
  }

  /** Whoever asked a question hears why it has no answer. A frame is asked for by nobody who could say so. */
  #receiveFailure(event: Extract<RunEvent, { type: 'failed' }>): void {
    const { requestId, failure } = event;
    const isForAll = requestId === null || this.#requests.isFrame(requestId);
    if (requestId !== null) this.#requests.giveUp(requestId, new Error(failure.detail));
    if (isForAll) this.#listeners.onFailed(failure, !this.#revisions.isOfThisTurn(event));
  }

  #stopWorker(): void {
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#requests.giveUpAll(stopped());
  }

  #replaceWorker(detail: string): void {
    const answered = this.#workerAnswered;
    this.#stopWorker();
    if (!answered) {
      this.#isOver = true;
      this.#listeners.onFailed({ code: 'internal', of: 'worker', detail }, false);
      return;
    }
    this.#worker = this.#startWorker();
    this.#lines = new WeakMap();
    this.#known.tellAgain(this);
    this.#listeners.onRestarted();
  }
}

function divergenceOf({ step, epoch, layer }: DivergenceInfo): DivergenceInfo {
  return { step, epoch, layer };
}
