/** The page that leads: it tells the windows that follow it what they are to show, as it changes. */
import type { Frame } from '../../worker/protocol.ts';
import type { AppStore } from '../createAppStore.ts';
import type { AppState } from '../state.ts';
import { isHello, readLead, readNewcomer, type LeadMessage, type SharedState } from './messages.ts';
import { toSharedFrame } from './readFrame.ts';
import { toSharedUi } from './sharedUi.ts';

/** A BroadcastChannel, as far as it is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  close(): void;
}

/** How often a page that has nothing to tell says that it is there. */
export const ALIVE_EVERY_MS = 1000;

export interface LeadOptions {
  store: AppStore;
  channel: Channel;
  /** 16 hexadecimal digits of chance: another page with the same session is another lead. */
  lead: string;
  now: () => number;
  /** Another page led this session already: a tab that was duplicated. This one leads no more. */
  onYield: () => void;
}

/** A page that meets another one so soon after it began gives way. */
const YOUNG_MS = 2000;

export interface Lead {
  /** To be called every second. */
  sayAlive(): void;
  /** The page is hidden, or is seen again. */
  setAwake(isAwake: boolean): void;
  /** The page is closed, or no longer leads. */
  leave(): void;
}

type WithoutLead<Message> = Message extends unknown ? Omit<Message, 'lead'> : never;

export function createLead({ store, channel, lead, now, onYield }: LeadOptions): Lead {
  const begunMs = now();
  let told = store.state.getState();
  let isAwake = true;
  let toldFrame: Frame | null = null;

  function tell(message: WithoutLead<LeadMessage>): void {
    channel.postMessage({ ...message, lead });
  }

  function tellFrame(frame: Frame): void {
    if (frame === toldFrame) return;
    toldFrame = frame;
    tell({ kind: 'frame', frame: toSharedFrame(frame) });
  }

  function tellAll(): void {
    told = store.state.getState();
    const frame = told.run.frame ?? store.frames.latest();
    tell({
      kind: 'whole',
      state: sharedState(told),
      frame: frame && toSharedFrame(frame),
      before: beforeOf(told),
    });
  }

  function tellChange(state: AppState): void {
    const change = changeOf(told, state);
    const isNewGesture = state.ui.gesture?.before !== told.ui.gesture?.before;
    const { frame } = state.run;
    const isNewFrame = frame !== null && frame !== told.run.frame;
    told = state;
    if (Object.keys(change).length > 0)
      tell({ kind: 'change', state: change, before: isNewGesture ? beforeOf(state) : null });
    // As it arrives, ahead of its painting here: the other window paints when it is next ready to.
    if (isNewFrame) tellFrame(frame);
  }

  /** Of two pages with one session the older one stays. */
  function meet(data: unknown): void {
    if (readLead(data) === null) return;
    if (now() - begunMs < YOUNG_MS) {
      end();
      onYield();
    } else if (readNewcomer(data)) tell({ kind: 'alive' });
  }

  channel.onmessage = ({ data }) => {
    if (!isHello(data)) return meet(data);
    tellAll();
    if (!isAwake) tell({ kind: 'asleep' });
  };
  const endFrames = store.frames.subscribe(tellFrame);
  const endState = store.state.subscribe(tellChange);
  tellAll();

  return {
    sayAlive() {
      if (isAwake) tell({ kind: 'alive' });
    },
    setAwake(next) {
      isAwake = next;
      if (isAwake) tellAll();
      else tell({ kind: 'asleep' });
    },
    leave() {
      tell({ kind: 'gone' });
      end();
    },
  };

  function end(): void {
    endFrames();
    endState();
    channel.onmessage = null;
    channel.close();
  }
}

function sharedState({ document, run, ui }: AppState): SharedState {
  return { document, dataset: run.dataset, playing: run.playing, ui: toSharedUi(ui) };
}

function changeOf(before: AppState, after: AppState): Partial<SharedState> {
  return {
    ...(before.document !== after.document && { document: after.document }),
    ...(before.run.dataset !== after.run.dataset && { dataset: after.run.dataset }),
    ...(before.run.playing !== after.run.playing && { playing: after.run.playing }),
    ...(before.ui !== after.ui && { ui: toSharedUi(after.ui) }),
  };
}

function beforeOf({ ui }: AppState): Frame | null {
  return ui.gesture && toSharedFrame(ui.gesture.before);
}
