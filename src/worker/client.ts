/**
 * The page's side of the training worker: numbers and sends commands, lets one frame be in flight, drops what is stale,
 * and starts a new worker from the last checkpoint when the old one dies.
 */
import type { Dataset } from '../data/dataset.ts';
import type {
  Checkpoint,
  Command,
  CommandBody,
  Failure,
  Frame,
  FrameWish,
  RunConfig,
  RunEvent,
  StepSize,
} from './protocol.ts';
import { Requests } from './requests.ts';

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

export interface ClientListeners {
  /** The data set is another one than before. */
  onConfigured(dataset: Dataset): void;
  /** Training came to rest. Not called for a rest that a newer `play` or `step` has already ended. */
  onPaused(): void;
  onDiverged(divergence: DivergenceInfo): void;
  onFailed(failure: Failure): void;
  /** The worker died; a new one stands, at rest, where the last checkpoint was. */
  onRestarted(): void;
}

export interface TrainingClient {
  configure(config: RunConfig, weights: 'keep' | 'fresh'): void;
  restore(config: RunConfig, checkpoint: Checkpoint): void;
  play(size: StepSize, stepsPerSecond: number | null): void;
  pause(): void;
  step(size: StepSize): void;
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
  dispose(): void;
}

/** Commands that change nothing that a frame shows. */
const QUIET_COMMANDS: ReadonlySet<CommandBody['type']> = new Set([
  'hold',
  'release',
  'requestFrame',
  'requestCheckpoint',
  'dispose',
]);

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
  #runId = 0;
  #revision = 0;
  /** Revision of the newest command that sets training going. */
  #goRevision = 0;
  /** Revision of the newest command after which an older checkpoint is of no use. */
  #turnRevision = 0;
  #config: RunConfig | null = null;
  /** The newest checkpoint, and the configuration it was taken under. */
  #saved: { config: RunConfig; checkpoint: Checkpoint } | null = null;
  #requests = new Requests();
  #usedBuffers: ArrayBuffer[] = [];

  constructor(makeWorker: () => WorkerLike, listeners: ClientListeners) {
    this.#makeWorker = makeWorker;
    this.#listeners = listeners;
    this.#worker = this.#startWorker();
  }

  configure(config: RunConfig, weights: 'keep' | 'fresh'): void {
    if (weights === 'fresh') {
      this.#runId++;
      this.#saved = null;
    }
    this.#config = config;
    this.#turnRevision = this.#send({ type: 'configure', config, weights });
  }

  restore(config: RunConfig, checkpoint: Checkpoint): void {
    this.#runId++;
    this.#config = config;
    this.#saved = { config, checkpoint };
    this.#turnRevision = this.#send({ type: 'restore', config, checkpoint });
  }

  play(size: StepSize, stepsPerSecond: number | null): void {
    this.#goRevision = this.#send({ type: 'play', size, stepsPerSecond });
  }

  pause(): void {
    this.#send({ type: 'pause' });
  }

  step(size: StepSize): void {
    this.#goRevision = this.#send({ type: 'step', size });
  }

  startAgain(): void {
    this.#runId++;
    this.#turnRevision = this.#send({ type: 'startAgain' });
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
    const { requestId, answer } = this.#requests.openFrame();
    const used = this.#usedBuffers;
    this.#usedBuffers = [];
    this.#send({ type: 'requestFrame', requestId, wish, used }, used);
    return answer;
  }

  recycle(frame: Frame): void {
    for (const points of [frame.maps, frame.surface]) {
      const buffer = points?.values.buffer;
      if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) this.#usedBuffers.push(buffer);
    }
  }

  requestCheckpoint(): Promise<Checkpoint> {
    const { requestId, answer } = this.#requests.openCheckpoint();
    this.#send({ type: 'requestCheckpoint', requestId });
    return answer;
  }

  dispose(): void {
    this.#send({ type: 'dispose' });
    this.#stopWorker();
  }

  /** Sends the command and returns its revision. */
  #send(body: CommandBody, transfer: ArrayBuffer[] = []): number {
    if (!QUIET_COMMANDS.has(body.type)) this.#revision++;
    this.#worker.postMessage({ ...body, runId: this.#runId, revision: this.#revision }, transfer);
    return this.#revision;
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
        return this.#listeners.onConfigured(event.dataset);
      case 'frame':
        return this.#receiveFrame(event.requestId, event.revision, event.frame);
      case 'checkpoint':
        return this.#receiveCheckpoint(event.requestId, event.revision, event.checkpoint);
      case 'paused':
        if (this.#isNewsOfRest(event)) this.#listeners.onPaused();
        return;
      case 'diverged':
        if (this.#isNewsOfRest(event)) this.#listeners.onDiverged(divergenceOf(event));
        return;
      case 'failed':
        if (event.requestId !== null) this.#requests.giveUp(event.requestId, event.failure.message);
        return this.#listeners.onFailed(event.failure);
      default:
        return event satisfies never;
    }
  }

  /** False when training has been set going, or the run begun anew, since the worker said so. */
  #isNewsOfRest({ runId, revision }: RunEvent): boolean {
    return runId === this.#runId && revision >= this.#goRevision;
  }

  #receiveFrame(requestId: number, revision: number, frame: Frame): void {
    const isStale = revision !== this.#revision;
    if (isStale) this.recycle(frame);
    this.#requests.answerFrame(requestId, isStale ? null : frame);
  }

  #receiveCheckpoint(requestId: number | null, revision: number, checkpoint: Checkpoint): void {
    if (this.#config && revision >= this.#turnRevision) this.#saved = { config: this.#config, checkpoint };
    if (requestId !== null) this.#requests.answerCheckpoint(requestId, checkpoint);
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
    this.#revive();
    this.#listeners.onRestarted();
  }

  /** A checkpoint goes in under its own configuration; what has been configured since then comes after it. */
  #revive(): void {
    const config = this.#config;
    const saved = this.#saved;
    if (saved) this.restore(saved.config, saved.checkpoint);
    if (config && config !== saved?.config) this.configure(config, saved ? 'keep' : 'fresh');
  }
}

function divergenceOf({ step, epoch, layer }: DivergenceInfo): DivergenceInfo {
  return { step, epoch, layer };
}
