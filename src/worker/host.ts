/**
 * The worker's side: carries out commands in their order, trains in between, and answers with frames. Port, clock and
 * scheduler come from outside, so it runs the same in a worker and in a test.
 */
import { History } from '../training/history.ts';
import type { Position } from '../training/position.ts';
import { StopWatch } from '../training/stopRules.ts';
import type { StopReason, StopRules } from '../training/stopRules.ts';
import type { Stretch } from '../training/trainer.ts';
import { createBufferPool } from './bufferPool.ts';
import { CommandQueue, type FrameRequest } from './commandQueue.ts';
import { createKnownFigures } from './figures.ts';
import type { KnownFigures } from './figures.ts';
import { createFrameMaker, frameTransfers } from './frame.ts';
import { Outbox } from './outbox.ts';
import { Player } from './player.ts';
import type { Clock } from './player.ts';
import { basisOf, type Question } from './probes.ts';
import type { Command, Place, RunEvent, StepSize } from './protocol.ts';
import { dataToTell, runFor, type ChangeCommand, type Run, type Tables } from './run.ts';
import { followLine, needsFirstPoint, needsPoint } from './runCurve.ts';
import { sameJson } from './sameJson.ts';
import { scrub } from './scrub.ts';

export interface HostPort {
  postMessage(event: RunEvent, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<Command>) => void) | null;
}

export interface HostSurroundings extends Clock {
  port: HostPort;
  /** Resolves when the messages that have arrived are read and the turns that are due are taken. */
  giveWay(): Promise<void>;
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
  #run: Run | null = null;
  #tables: Tables = new Map();
  /** The states of all runs so far, for as long as there is room. */
  #history = new History();
  #known: KnownFigures | null = null;
  #knownPosition: Position | null = null;
  #player: Player;
  #queue: CommandQueue;
  #outbox: Outbox;
  /** Watches for a reason to stop, while training plays until there is one. */
  #watch: StopWatch | null = null;

  constructor({ port, now, schedule, giveWay }: HostSurroundings) {
    this.#port = port;
    this.#now = now;
    this.#outbox = new Outbox({
      post: (event, transfer) => port.postMessage(event, transfer),
      now,
      historyMemory: () => this.#history.memory,
    });
    this.#queue = new CommandQueue({
      now,
      giveWay,
      carryOut: (command) => this.#carryOut(command),
      answerMeanwhile: (request) => this.#answerMeanwhile(request),
    });
    this.#player = new Player({
      now,
      schedule,
      isBusy: () => this.#queue.isBusy,
      advance: (size, isTimeUp) => this.#advance(size, isTimeUp),
      onSliceEnd: () => this.#outbox.sendDueCheckpoint(this.#needRun()),
      onStepDone: () => this.#reportRest(),
      onError: (error) => {
        this.#outbox.fail(error, 'training');
        this.#outbox.send({ type: 'paused' });
      },
    });
  }

  listen(): void {
    this.#port.onmessage = ({ data: command }) => this.#queue.take(command);
  }

  async #carryOut(command: Command): Promise<void> {
    const wasIdle = this.#player.isIdle;
    try {
      if (isChange(command)) await this.#changeOver(command);
      else this.#perform(command);
    } catch (error) {
      this.#outbox.takeNumbers(command);
      this.#refuse(command, error);
      if (!wasIdle && this.#player.isIdle) this.#outbox.send({ type: 'paused' });
    }
  }

  /** Until another run is ready, the one before goes on under the number it had. */
  async #changeOver(command: ChangeCommand): Promise<void> {
    const present = { run: this.#run, tables: this.#tables, history: this.#history };
    const run = await runFor(command, present, this.#queue.giveWay);
    this.#outbox.takeNumbers(command);
    if (run.trainer === this.#run?.trainer) this.#adopt(run);
    else this.#begin(run);
  }

  /** While the run before a change is trained on. At rest it has nothing new to tell, and the new one answers. */
  #answerMeanwhile(request: FrameRequest): boolean {
    if (this.#player.isAtRest || this.#outbox.revision < request.oldestRevision) return false;
    try {
      this.#sendFrame(request);
    } catch (error) {
      this.#outbox.fail(error, 'request', request.requestId);
    }
    return true;
  }

  #perform(command: Exclude<Command, ChangeCommand>): void {
    this.#outbox.takeNumbers(command);
    switch (command.type) {
      case 'setTable':
        this.#tables = new Map([[command.key, command.rows]]);
        return;
      case 'play':
        this.#watch = this.#watchFor(command.until ?? null);
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
        return this.#sendFrame(command);
      case 'requestCheckpoint':
        return this.#outbox.sendCheckpoint(this.#needRun(), command.requestId);
      case 'requestMoment':
        return this.#outbox.sendMoment(this.#needRun(), command.requestId, command.curveAfter);
      case 'requestSlice':
      case 'requestGradientCheck':
      case 'requestShares':
        return this.#answer(command);
      case 'dispose':
        return this.#dispose();
      default:
        return command satisfies never;
    }
  }

  /** Puts another run in the place of the one there is, at rest. */
  #begin(run: Run): void {
    this.#rest();
    this.#run?.trainer.dispose();
    this.#adopt(run);
    this.#outbox.send({ type: 'paused' });
  }

  #adopt(run: Run): void {
    const { isFast } = run.trainer.program;
    if (run.dataset !== this.#run?.dataset)
      this.#outbox.send({ type: 'configured', data: dataToTell(run), isFast });
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
    this.#player.approach(goOnSeen, () => this.#outbox.send({ type: 'paused' }));
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
    if (divergence) this.#outbox.send({ type: 'diverged', ...divergence });
  }

  #stopIfDue(run: Run): void {
    const reason = this.#watch?.reasonToStop(this.#figuresOf(run).curvePoint()) ?? null;
    if (reason !== null) this.#finish(reason, run);
  }

  #finish(reason: StopReason, run: Run): void {
    this.#rest();
    this.#reportRest();
    this.#outbox.send({ type: 'finished', reason, epoch: run.trainer.position.epoch });
  }

  /** Takes in that the run may stand elsewhere. Steps inside a batch leave all figures as they are. */
  #takeMove(run: Run): void {
    const { position } = run.trainer;
    if (position === this.#knownPosition) return;
    this.#known = null;
    this.#knownPosition = position;
    followLine(run);
  }

  /** Another speed or another size of step changes nothing about when training stops. */
  #watchFor(until: StopRules | null): StopWatch | null {
    if (until === null) return null;
    return this.#watch && sameJson(this.#watch.rules, until) ? this.#watch : new StopWatch(until);
  }

  #rest(): void {
    this.#watch = null;
    this.#player.rest();
  }

  #reportRest(): void {
    this.#outbox.send({ type: 'paused' });
    if (this.#run) this.#outbox.sendCheckpoint(this.#run, null);
  }

  #addCurvePoint(run: Run): void {
    run.curve.push(this.#figuresOf(run).curvePoint());
  }

  #figuresOf(run: Run): KnownFigures {
    return (this.#known ??= createKnownFigures(run));
  }

  #sendFrame(request: FrameRequest): void {
    this.#pool.giveBack(request.used);
    const run = this.#needRun();
    const startMs = this.#now();
    if (needsFirstPoint(run)) this.#addCurvePoint(run);
    const made = this.#makeFrame(run, request, this.#figuresOf(run));
    const frame = { ...made, costMs: this.#now() - startMs };
    this.#outbox.send({ type: 'frame', requestId: request.requestId, frame }, frameTransfers(frame));
  }

  /** From the run as it stands. Where the code for it has still to be loaded, nothing but the answer waits. */
  #answer(question: Question): void {
    const basis = basisOf(this.#needRun(), question);
    import('./answers.ts')
      .then(({ answerTo }) => this.#outbox.send(answerTo(question, basis)))
      .catch((error: unknown) => this.#refuse(question, error));
  }

  #needRun(): Run {
    if (!this.#run) throw new Error('Nothing has been configured yet.');
    return this.#run;
  }

  #refuse(command: Command, error: unknown): void {
    if ('requestId' in command) this.#outbox.fail(error, 'request', command.requestId);
    else this.#outbox.fail(error, isChange(command) ? 'change' : 'command');
  }
}

function isChange(command: Command): command is ChangeCommand {
  return command.type === 'configure' || command.type === 'restore';
}
