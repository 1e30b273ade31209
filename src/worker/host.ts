/**
 * The worker's side: carries out commands in their order, trains in between, and answers with frames. Port, clock and
 * scheduler come from outside, so it runs the same in a worker and in a test.
 */
import { isCurveEpoch } from '../training/curve.ts';
import type { Stretch } from '../training/trainer.ts';
import { createBufferPool } from './bufferPool.ts';
import { createKnownFigures } from './figures.ts';
import type { KnownFigures } from './figures.ts';
import { createFrameMaker, frameTransfers } from './frame.ts';
import { Player } from './player.ts';
import type { Clock } from './player.ts';
import type {
  Checkpoint,
  Command,
  Failure,
  FrameWish,
  RunConfig,
  RunEvent,
  RunEventBody,
  StepSize,
} from './protocol.ts';
import { changeRun, resumeRun, startRun } from './run.ts';
import type { Run } from './run.ts';

const CHECKPOINT_INTERVAL_MS = 1000;

export interface HostPort {
  postMessage(event: RunEvent, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<Command>) => void) | null;
}

export interface HostSurroundings extends Clock {
  port: HostPort;
}

/** Listens to the port until it is told to dispose. */
export function createHost(surroundings: HostSurroundings): void {
  new Host(surroundings).listen();
}

class Host {
  #port: HostPort;
  #now: () => number;
  #pool = createBufferPool();
  #makeFrame = createFrameMaker(this.#pool);
  #runId = 0;
  #revision = 0;
  #run: Run | null = null;
  #known: KnownFigures | null = null;
  #player: Player;
  /** Commands wait for the ones before them; training waits for the command being carried out. */
  #lastCommand: Promise<void> = Promise.resolve();
  #busy = false;
  #lastCheckpointMs = -Infinity;

  constructor({ port, now, schedule }: HostSurroundings) {
    this.#port = port;
    this.#now = now;
    this.#player = new Player({
      now,
      schedule,
      isBusy: () => this.#busy,
      train: (boundary, isTimeUp) => this.#train(boundary, isTimeUp),
      onSliceEnd: () => this.#sendDueCheckpoint(),
      onStepDone: () => this.#reportRest(),
      onError: (error) => this.#fail(error, null),
    });
  }

  listen(): void {
    this.#port.onmessage = ({ data: command }) => {
      this.#lastCommand = this.#lastCommand.then(() => this.#carryOut(command));
    };
  }

  async #carryOut(command: Command): Promise<void> {
    this.#runId = command.runId;
    this.#revision = command.revision;
    this.#busy = true;
    try {
      await this.#perform(command);
    } catch (error) {
      this.#fail(error, 'requestId' in command ? command.requestId : null);
    }
    this.#busy = false;
  }

  async #perform(command: Command): Promise<void> {
    switch (command.type) {
      case 'configure':
        return this.#configure(command.config, command.weights);
      case 'restore':
        return this.#begin(await resumeRun(command.config, command.checkpoint, this.#run));
      case 'play':
        return this.#player.play(command.size, command.stepsPerSecond);
      case 'pause':
        this.#player.rest();
        return this.#reportRest();
      case 'step':
        return this.#player.step(command.size);
      case 'startAgain':
        return this.#startAgain();
      case 'setParameters':
        return this.#setParameters(command.changes);
      case 'hold':
        return this.#player.hold();
      case 'release':
        return this.#player.release();
      case 'requestFrame':
        this.#pool.giveBack(command.used);
        return this.#sendFrame(command.requestId, command.wish);
      case 'requestCheckpoint':
        return this.#sendCheckpoint(command.requestId);
      case 'dispose':
        return this.#dispose();
      default:
        return command satisfies never;
    }
  }

  async #configure(config: RunConfig, weights: 'keep' | 'fresh'): Promise<void> {
    if (this.#run && weights === 'keep') this.#adopt(await changeRun(this.#run, config));
    else this.#begin(await startRun(config, this.#run));
  }

  /** Puts another run in the place of the one there is, at rest. */
  #begin(run: Run): void {
    this.#player.rest();
    this.#run?.trainer.dispose();
    this.#adopt(run);
    this.#send({ type: 'paused' });
  }

  #adopt(run: Run): void {
    const { dataset } = run;
    if (dataset !== this.#run?.dataset) this.#send({ type: 'configured', dataset });
    this.#run = run;
    this.#known = null;
  }

  #startAgain(): void {
    const run = this.#needRun();
    run.trainer.startAgain();
    run.curve = [];
    this.#known = null;
    this.#player.rest();
    this.#reportRest();
  }

  #setParameters(changes: readonly { index: number; value: number }[]): void {
    const run = this.#needRun();
    run.trainer.setParameters(changes);
    this.#known = null;
    if (run.trainer.position.step === 0) run.curve = [];
  }

  #dispose(): void {
    this.#player.rest();
    this.#run?.trainer.dispose();
    this.#run = null;
    this.#port.onmessage = null;
  }

  /** Takes in what training does. */
  #train(boundary: StepSize, isTimeUp: () => boolean): Stretch {
    const run = this.#needRun();
    this.#needCurveStart(run);
    const stretch = run.trainer.trainTo(boundary, isTimeUp);
    this.#known = null;
    if (stretch.epochEnded && isCurveEpoch(run.trainer.position.epoch)) this.#addCurvePoint(run);
    if (stretch.divergence) this.#send({ type: 'diverged', ...stretch.divergence });
    return stretch;
  }

  #reportRest(): void {
    this.#send({ type: 'paused' });
    if (this.#run) this.#sendCheckpoint(null);
  }

  /** The curve begins with a point before the first step, or at the end of an epoch that a checkpoint was taken at. */
  #needCurveStart(run: Run): void {
    const { epoch, positionInEpoch } = run.trainer.position;
    if (run.curve.length === 0 && positionInEpoch === 0 && isCurveEpoch(epoch)) this.#addCurvePoint(run);
  }

  #addCurvePoint(run: Run): void {
    run.curve.push(this.#figuresOf(run).curvePoint());
  }

  #figuresOf(run: Run): KnownFigures {
    return (this.#known ??= createKnownFigures(run));
  }

  #sendFrame(requestId: number, wish: FrameWish): void {
    const run = this.#needRun();
    const startMs = this.#now();
    this.#needCurveStart(run);
    const made = this.#makeFrame(run, wish, this.#figuresOf(run));
    const frame = { ...made, costMs: this.#now() - startMs };
    this.#send({ type: 'frame', requestId, frame }, frameTransfers(frame));
  }

  #sendCheckpoint(requestId: number | null): void {
    const { trainer } = this.#needRun();
    const checkpoint = { network: trainer.setup.spec.network, ...trainer.save() };
    this.#lastCheckpointMs = this.#now();
    this.#send({ type: 'checkpoint', requestId, checkpoint }, checkpointTransfers(checkpoint));
  }

  #sendDueCheckpoint(): void {
    if (this.#now() - this.#lastCheckpointMs >= CHECKPOINT_INTERVAL_MS) this.#sendCheckpoint(null);
  }

  #needRun(): Run {
    if (!this.#run) throw new Error('Nothing has been configured yet.');
    return this.#run;
  }

  #fail(error: unknown, requestId: number | null): void {
    this.#send({ type: 'failed', requestId, failure: failureOf(error) });
  }

  #send(body: RunEventBody, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage({ ...body, runId: this.#runId, revision: this.#revision }, transfer);
  }
}

function checkpointTransfers({ state, initialParameters }: Checkpoint): ArrayBuffer[] {
  return [state.parameters, state.slots, state.frozen, initialParameters].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}

/** What this project throws of its own accord are plain Errors that say what was asked wrongly. */
function failureOf(error: unknown): Failure {
  const isMisuse = error instanceof Error && error.constructor === Error;
  return {
    code: isMisuse ? 'misuse' : 'internal',
    message: error instanceof Error ? error.message : String(error),
    hint: 'Nothing was changed: the run goes on from where it was.',
  };
}
