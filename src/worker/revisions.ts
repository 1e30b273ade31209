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
   * The oldest revision whose frames may be shown: the newest one, or the one before where the network got other layers and
   * nothing else changed. Such a frame does not fit the new network, so nothing that shows units shows it; and the surface,
   * the losses and the curve mean what they did.
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
    return isKept && old && isReshape(old, body.config) ? before : this.#revision;
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

/** Whether the hidden layers have other numbers of units, and all else that a frame depends on is the same. */
function isReshape(old: RunConfig, next: RunConfig): boolean {
  const units = ({ network }: RunConfig): unknown => network.spec.layers.map((layer) => layer.units);
  const kept = ({ data, network, training }: RunConfig): unknown => [
    data,
    network.spec.layers.at(-1),
    { ...training, dropoutRates: null },
  ];
  return !sameJson(units(old), units(next)) && sameJson(kept(old), kept(next));
}

function beginsRun(body: CommandBody): boolean {
  if (body.type === 'configure') return body.weights === 'fresh';
  return body.type === 'restore' || body.type === 'startAgain';
}
