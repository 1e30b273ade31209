/**
 * The worker's side: carries out commands in their order, trains in between, and answers with frames. Port, clock and
 * scheduler come from outside, so it runs the same in a worker and in a test.
 */
import { History } from '../training/history.ts';
import type { HistoryMemory } from '../training/history.ts';
import type { Position } from '../training/position.ts';
import { StopWatch } from '../training/stopRules.ts';
import type { StopReason } from '../training/stopRules.ts';
import type { Stretch } from '../training/trainer.ts';
import { createBufferPool } from './bufferPool.ts';
import { checkpointOf, checkpointTransfers, momentOf } from './checkpoint.ts';
import { failureOf } from './failure.ts';
import { createKnownFigures } from './figures.ts';
import type { KnownFigures } from './figures.ts';
import { createFrameMaker, frameTransfers } from './frame.ts';
import { Player } from './player.ts';
import type { Clock } from './player.ts';
import { answerProbe } from './probes.ts';
import type { Command, FrameWish, Place, RunConfig, RunEvent, RunEventBody, StepSize } from './protocol.ts';
import { changeRun, resumeRun, startRun } from './run.ts';
import type { Run, Tables } from './run.ts';
import { followLine, needsFirstPoint, needsPoint } from './runCurve.ts';
import { scrub } from './scrub.ts';

const CHECKPOINT_INTERVAL_MS = 1000;

type RestoreCommand = Extract<Command, { type: 'restore' }>;

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
  #tables: Tables = new Map();
  /** The states of all runs so far, for as long as there is room. */
  #history = new History();
  #known: KnownFigures | null = null;
  #knownPosition: Position | null = null;
  #player: Player;
  /** Commands wait for the ones before them; training waits for the command being carried out. */
  #lastCommand: Promise<void> = Promise.resolve();
  #busy = false;
  /** Watches for a reason to stop, while training plays until there is one. */
  #watch: StopWatch | null = null;
  #lastCheckpointMs = -Infinity;

  constructor({ port, now, schedule }: HostSurroundings) {
    this.#port = port;
    this.#now = now;
    this.#player = new Player({
      now,
      schedule,
      isBusy: () => this.#busy,
      advance: (size, isTimeUp) => this.#advance(size, isTimeUp),
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
      case 'setTable':
        this.#tables = new Map([[command.key, command.rows]]);
        return;
      case 'configure':
        return this.#configure(command.config, command.weights);
      case 'restore':
        return this.#restore(command);
      case 'play':
        this.#watch = command.until ? new StopWatch(command.until) : null;
        return this.#player.play(command.size, command.stepsPerSecond);
      case 'pause':
        this.#rest();
        return this.#reportRest();
      case 'step':
        this.#watch = null;
        return this.#player.step(command.size);
      case 'stepBack':
        return this.#stepBack(command.size);
      case 'seek':
        return this.#seek(command.step, command.index);
      case 'scrub':
        return this.#scrub(command.to, command.exact);
      case 'branch':
        return this.#branch();
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
      case 'requestMoment':
        return this.#sendMoment(command.requestId, command.curveAfter);
      case 'requestSlice':
      case 'requestGradientCheck':
      case 'requestShares':
        return this.#send(answerProbe(this.#needRun(), command));
      case 'dispose':
        return this.#dispose();
      default:
        return command satisfies never;
    }
  }

  async #configure(config: RunConfig, weights: 'keep' | 'fresh'): Promise<void> {
    if (this.#run && weights === 'keep') this.#adopt(await changeRun(this.#run, config, this.#tables));
    else this.#begin(await startRun(config, this.#run, this.#tables, this.#history));
  }

  async #restore({ config, checkpoint, line = null }: RestoreCommand): Promise<void> {
    const memory = { history: this.#history, line };
    this.#begin(await resumeRun(config, checkpoint, this.#run, this.#tables, memory));
  }

  /** Puts another run in the place of the one there is, at rest. */
  #begin(run: Run): void {
    this.#rest();
    this.#run?.trainer.dispose();
    this.#adopt(run);
    this.#send({ type: 'paused' });
  }

  #adopt(run: Run): void {
    const { dataset, trainer } = run;
    const { isFast } = trainer.program;
    if (dataset !== this.#run?.dataset) this.#send({ type: 'configured', dataset, isFast });
    this.#run = run;
    followLine(run);
    this.#known = null;
  }

  #stepBack(size: StepSize): void {
    const run = this.#needRun();
    this.#rest();
    run.walk.back(size);
    this.#takeMove(run);
    this.#reportRest();
  }

  #seek(step: number, index: number): void {
    const run = this.#needRun();
    this.#rest();
    this.#takeStretch(run, run.walk.seek(step, index));
    this.#reportRest();
  }

  #scrub(to: Place, exact: boolean): void {
    const run = this.#needRun();
    this.#rest();
    const goOn = scrub(run, to, exact);
    this.#takeMove(run);
    if (!goOn || !exact) return;
    const goOnSeen = (isTimeUp: () => boolean): boolean => {
      const isReached = goOn(isTimeUp);
      this.#takeMove(run);
      return isReached;
    };
    this.#player.approach(goOnSeen, () => this.#send({ type: 'paused' }));
  }

  #branch(): void {
    const run = this.#needRun();
    run.trainer.branch();
    followLine(run);
  }

  #startAgain(): void {
    const run = this.#needRun();
    run.trainer.startAgain();
    run.walk.startBetween();
    followLine(run);
    run.curve = [];
    this.#known = null;
    this.#rest();
    this.#reportRest();
  }

  #setParameters(changes: readonly { index: number; value: number }[]): void {
    const run = this.#needRun();
    run.trainer.setParameters(changes);
    run.walk.adjust();
    followLine(run);
    this.#known = null;
    if (run.trainer.position.step === 0) run.curve = [];
  }

  #dispose(): void {
    this.#rest();
    this.#run?.trainer.dispose();
    this.#run = null;
    this.#port.onmessage = null;
  }

  #advance(size: StepSize, isTimeUp: () => boolean): Stretch {
    const run = this.#needRun();
    if (needsFirstPoint(run)) this.#addCurvePoint(run);
    const stepsLeft = () => this.#watch?.stepsLeft(run.trainer.position.step) ?? Infinity;
    const stretch = run.walk.advance(size, isTimeUp, Math.max(1, stepsLeft()));
    this.#takeStretch(run, stretch);
    if (stepsLeft() === 0) this.#finish('step', run);
    return stretch;
  }

  /** Takes in what training did. */
  #takeStretch(run: Run, { epochEnded, divergence }: Stretch): void {
    this.#takeMove(run);
    if (epochEnded && needsPoint(run)) this.#addCurvePoint(run);
    if (epochEnded) this.#stopIfDue(run);
    if (divergence) this.#send({ type: 'diverged', ...divergence });
  }

  #stopIfDue(run: Run): void {
    const reason = this.#watch?.reasonToStop(this.#figuresOf(run).curvePoint()) ?? null;
    if (reason !== null) this.#finish(reason, run);
  }

  #finish(reason: StopReason, run: Run): void {
    this.#rest();
    this.#reportRest();
    this.#send({ type: 'finished', reason, epoch: run.trainer.position.epoch });
  }

  /** Takes in that the run may stand elsewhere. Steps inside a batch leave all figures as they are. */
  #takeMove(run: Run): void {
    const { position } = run.trainer;
    if (position === this.#knownPosition) return;
    this.#known = null;
    this.#knownPosition = position;
    followLine(run);
  }

  #rest(): void {
    this.#watch = null;
    this.#player.rest();
  }

  #reportRest(): void {
    this.#send({ type: 'paused' });
    if (this.#run) this.#sendCheckpoint(null);
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
    if (needsFirstPoint(run)) this.#addCurvePoint(run);
    const made = this.#makeFrame(run, wish, this.#figuresOf(run));
    const frame = { ...made, costMs: this.#now() - startMs };
    this.#send({ type: 'frame', requestId, frame }, frameTransfers(frame));
  }

  #sendCheckpoint(requestId: number | null): void {
    const run = this.#needRun();
    const checkpoint = checkpointOf(run);
    this.#lastCheckpointMs = this.#now();
    const line = this.#lineOf(run);
    this.#send({ type: 'checkpoint', requestId, checkpoint, ...line }, checkpointTransfers(checkpoint));
  }

  #sendMoment(requestId: number, curveAfter: number): void {
    const run = this.#needRun();
    const moment = momentOf(run, curveAfter);
    const line = this.#lineOf(run);
    this.#send({ type: 'moment', requestId, moment, ...line }, checkpointTransfers(moment.checkpoint));
  }

  #lineOf({ trainer }: Run): { line: number; memory: HistoryMemory } {
    return { line: trainer.line.number, memory: this.#history.memory };
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
