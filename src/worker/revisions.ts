/** Numbers the commands, and tells by the numbers in an event what it is still worth. */
import type { Command, CommandBody, RunConfig, RunEvent } from './protocol.ts';
import { sameJson } from './sameJson.ts';

type CommandType = CommandBody['type'];

/** Commands that change nothing that a frame shows. */
const QUIET_COMMANDS: ReadonlySet<CommandType> = new Set([
  'hold',
  'release',
  'requestFrame',
  'requestCheckpoint',
  'requestMoment',
  'requestSlice',
  'requestGradientCheck',
  'requestShares',
  'dispose',
]);

/** Commands that set training going, or move it and rest anew. */
const GO_COMMANDS: ReadonlySet<CommandType> = new Set(['play', 'step', 'stepBack', 'seek', 'scrub']);

/** Commands after which an older checkpoint is of no use. */
const TURN_COMMANDS: ReadonlySet<CommandType> = new Set(['configure', 'restore', 'startAgain']);

/** One for all the workers that a client has in its life. */
export class Revisions {
  #runId = 0;
  #revision = 0;
  #goRevision = 0;
  #turnRevision = 0;
  #oldestRevision = 0;
  /** As the run was last told to be. */
  #config: RunConfig | null = null;

  /** The command with its numbers. */
  stamp(body: CommandBody): Command {
    if (beginsRun(body)) this.#runId++;
    if (!QUIET_COMMANDS.has(body.type)) this.#oldestRevision = this.#count(body);
    if (GO_COMMANDS.has(body.type)) this.#goRevision = this.#revision;
    if (TURN_COMMANDS.has(body.type)) this.#turnRevision = this.#revision;
    return { ...body, runId: this.#runId, revision: this.#revision };
  }

  /**
   * The oldest revision whose frames may be shown. A change of the network, or of how it is trained, leaves it as it was:
   * until the new program is ready, the old one trains on, and what its frames say is still true of the run. Each says
   * which network it is of. With other units, frames are shown of the run before that change only: a shape that comes
   * back need not be of the same units.
   */
  get oldestShown(): number {
    return this.#oldestRevision;
  }

  isShown({ revision }: RunEvent): boolean {
    return revision >= this.#oldestRevision;
  }

  /** Numbers a command that changes something; returns the oldest revision that may be shown after it. */
  #count(body: CommandBody): number {
    const before = this.#revision++;
    if (body.type !== 'configure' && body.type !== 'restore') return this.#revision;
    const old = this.#config;
    this.#config = body.config;
    const isKept = body.type === 'configure' && body.weights === 'keep';
    if (!isKept || !old || !asksTheSame(old, body.config)) return this.#revision;
    return sameJson(old.network.unitIds, body.config.network.unitIds) ? this.#oldestRevision : before;
  }

  /** False when training has been set going, or the run begun anew, since the worker said so. */
  isNewsOfRest({ runId, revision }: RunEvent): boolean {
    return runId === this.#runId && revision >= this.#goRevision;
  }

  /** Whether this came after the newest change of what the run is to be. */
  isOfThisTurn({ revision }: RunEvent): boolean {
    return revision >= this.#turnRevision;
  }
}

/** Whether both are given the same data, coded for the same output activation, and the same name to their losses. */
function asksTheSame({ data, training }: RunConfig, next: RunConfig): boolean {
  return training.loss === next.training.loss && sameJson(data, next.data);
}

function beginsRun(body: CommandBody): boolean {
  if (body.type === 'configure') return body.weights === 'fresh';
  return body.type === 'restore' || body.type === 'startAgain';
}
