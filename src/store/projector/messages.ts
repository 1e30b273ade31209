/**
 * What the page and the windows that follow it say to each other, on a channel of their session. Whoever else is on that
 * channel can say anything: what is not of these shapes is not heard.
 */
import type { Dataset } from '../../data/dataset.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { documentField } from '../../document/saved/documentField.ts';
import { flag, isObject, key, nullable, object, oneOf, type Field } from '../../document/saved/fields.ts';
import { Report } from '../../document/saved/report.ts';
import type { Frame } from '../../worker/protocol.ts';
import { readDataset, readFrame } from './readFrame.ts';
import { sharedUiField, type SharedUi } from './sharedUi.ts';

/** The part of the state that a following window shows. */
export interface SharedState {
  document: EdgewiseDocument;
  dataset: Dataset | null;
  playing: boolean;
  ui: SharedUi;
}

export type LeadMessage =
  /** Everything: at the beginning, after a reload, when the page is awake again. */
  | { kind: 'whole'; lead: string; state: SharedState; frame: Frame | null; before: Frame | null }
  /** What has changed. `before` comes once, with the gesture that it belongs to. */
  | { kind: 'change'; lead: string; state: Partial<SharedState>; before: Frame | null }
  | { kind: 'frame'; lead: string; frame: Frame }
  | { kind: 'alive' | 'asleep' | 'gone'; lead: string };

/** A following window asks for everything. */
export type FollowerMessage = { kind: 'hello' };

const LEAD = /^[0-9a-f]{16}$/;
const leadField = key(16, LEAD);
const kindField = oneOf(['whole', 'change', 'frame', 'alive', 'asleep', 'gone']);
const envelope = object<{ kind: LeadMessage['kind']; lead: string }>({ kind: kindField, lead: leadField });

export function isHello(value: unknown): value is FollowerMessage {
  return isObject(value) && 'kind' in value && value.kind === 'hello';
}

/** The lead that says everything about itself; null for any other message. */
export function readNewcomer(value: unknown): string | null {
  const head = read(envelope, value);
  return head?.kind === 'whole' ? head.lead : null;
}

/** The lead that a message is of; null for one of a follower, and for none. */
export function readLead(value: unknown): string | null {
  return read(envelope, value)?.lead ?? null;
}

/** Null for what is no message of a leading page, or has a part that cannot be shown. */
export function readLeadMessage(value: unknown): LeadMessage | null {
  const head = read(envelope, value);
  if (!head) return null;
  const body = value as Record<string, unknown>;
  const before = readFrame(body['before']);
  switch (head.kind) {
    case 'whole': {
      const { document, dataset, playing, ui } = readState(body['state']);
      if (!document || dataset === undefined || playing === undefined || !ui) return null;
      const state = { document, dataset, playing, ui };
      return { kind: 'whole', lead: head.lead, state, frame: readFrame(body['frame']), before };
    }
    case 'change':
      return { kind: 'change', lead: head.lead, state: readState(body['state']), before };
    case 'frame': {
      const frame = readFrame(body['frame']);
      return frame && { kind: 'frame', lead: head.lead, frame };
    }
    default:
      return { kind: head.kind, lead: head.lead };
  }
}

const datasetField: Field<Dataset> = { schema: {}, read: (value) => readDataset(value) ?? undefined };

/** The parts that are there and of use; the others stay as they were. */
function readState(value: unknown): Partial<SharedState> {
  if (!isObject(value)) return {};
  const given = value as Record<keyof SharedState, unknown>;
  const [document, dataset] = [
    read(documentField, given.document),
    read(nullable(datasetField), given.dataset),
  ];
  const [playing, ui] = [read(flag, given.playing), read(sharedUiField, given.ui)];
  return {
    ...(document && { document }),
    ...(dataset !== undefined && { dataset }),
    ...(playing !== undefined && { playing }),
    ...(ui && { ui }),
  };
}

function read<Value>(field: Field<Value>, value: unknown): Value | undefined {
  return field.read(value, { path: 'message', report: new Report() });
}
