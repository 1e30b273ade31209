/** Numbers the commands, and tells by the numbers in an event what it is still worth. */
import type { Command, CommandBody, RunEvent } from './protocol.ts';

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

  /** The command with its numbers. */
  stamp(body: CommandBody): Command {
    if (beginsRun(body)) this.#runId++;
    if (!QUIET_COMMANDS.has(body.type)) this.#revision++;
    if (GO_COMMANDS.has(body.type)) this.#goRevision = this.#revision;
    if (TURN_COMMANDS.has(body.type)) this.#turnRevision = this.#revision;
    return { ...body, runId: this.#runId, revision: this.#revision };
  }

  /** Whether nothing that a frame shows has been changed since. */
  isCurrent({ revision }: RunEvent): boolean {
    return revision === this.#revision;
  }

  /** False when training has been set going, or the run begun anew, since the worker said so. */
  isNewsOfRest({ runId, revision }: RunEvent): boolean {
    return runId === this.#runId && revision >= this.#goRevision;
  }

  /** Whether a checkpoint is one of the run as it is configured now. */
  isOfThisTurn({ revision }: RunEvent): boolean {
    return revision >= this.#turnRevision;
  }
}

function beginsRun(body: CommandBody): boolean {
  if (body.type === 'configure') return body.weights === 'fresh';
  return body.type === 'restore' || body.type === 'startAgain';
}
