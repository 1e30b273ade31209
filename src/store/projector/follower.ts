/** A window that follows a page: it has the page's state and frames, and no worker of its own. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Frame } from '../../worker/protocol.ts';
import type { AppStore } from '../createAppStore.ts';
import { frameFits } from '../fit.ts';
import type { Frames } from '../frames.ts';
import { NEW_SCORE } from '../quiz.ts';
import type { AppState, Gesture } from '../state.ts';
import type { Channel } from './lead.ts';
import { readLeadMessage, type LeadMessage, type SharedState } from './messages.ts';
import { lessonWith } from './sharedScene.ts';
import { gestureIndex, type SharedUi } from './sharedUi.ts';

/** A page that has not said anything for so long is taken for lost. */
export const LOST_AFTER_MS = 3000;

/** 'looking' before the first picture; then what became of the page that leads. */
export type LinkState = 'looking' | 'following' | 'asleep' | 'lost' | 'gone';

export interface FollowerOptions {
  /** A store whose client asks no worker for anything. */
  store: AppStore;
  channel: Channel;
  now: () => number;
  onAnimationFrame: (callback: () => void) => void;
}

export interface Follower {
  store: AppStore;
  link: StoreApi<{ state: LinkState }>;
  /** To be called every second: asks for everything while nothing is heard. */
  check(): void;
  close(): void;
}

export function createFollower({ store, channel, now, onAnimationFrame }: FollowerOptions): Follower {
  const { state } = store;
  const link = createStore<{ state: LinkState }>(() => ({ state: 'looking' }));
  const fed = createFedFrames(onAnimationFrame);
  let lead: string | null = null;
  let before: Frame | null = null;
  let heardMs = -Infinity;

  /** Another page of the same session takes over only once the first one is silent. */
  function isHeard(message: LeadMessage): boolean {
    if (message.lead === lead) return true;
    const isFree = lead === null || link.getState().state !== 'following';
    if (message.kind !== 'whole' || !isFree) return false;
    lead = message.lead;
    return true;
  }

  function setLink(next: LinkState): void {
    if (link.getState().state !== next) link.setState({ state: next });
  }

  function show(frame: Frame): void {
    const { run, document } = state.getState();
    if (!frameFits(frame, document)) return;
    // Text follows frames that have figures; the first one counts in any case.
    if (frame.figures || !run.frame) state.setState({ run: { ...run, frame } });
    fed.feed(frame);
  }

  function apply(change: Partial<SharedState>): void {
    const { document, dataset, playing, ui } = change;
    const current = state.getState();
    const run = {
      ...current.run,
      ...(dataset !== undefined && { dataset }),
      ...(playing !== undefined && { playing }),
    };
    const shown = document ?? current.document;
    state.setState({
      document: shown,
      run,
      ...(ui && { ui: { ...current.ui, ...interfaceOf(ui, { ...current, document: shown }, before) } }),
    });
  }

  channel.onmessage = ({ data }) => {
    const message = readLeadMessage(data);
    if (!message || !isHeard(message)) return;
    heardMs = now();
    switch (message.kind) {
      case 'whole':
        before = message.before;
        apply(message.state);
        if (message.frame) show(message.frame);
        // The frame is there now for a gesture that needs one.
        apply({ ui: message.state.ui });
        return setLink('following');
      case 'change':
        before = message.before ?? before;
        apply(message.state);
        return setLink('following');
      case 'frame':
        show(message.frame);
        return setLink('following');
      case 'alive':
        return setLink('following');
      case 'asleep':
        return setLink('asleep');
      case 'gone':
        return setLink('gone');
    }
  };
  channel.postMessage({ kind: 'hello' });

  return {
    store: { ...store, frames: fed.frames },
    link,
    check() {
      const isSilent = now() - heardMs > LOST_AFTER_MS;
      if (link.getState().state === 'following' && isSilent) setLink('lost');
      if (link.getState().state !== 'following') channel.postMessage({ kind: 'hello' });
    },
    close: () => channel.close(),
  };
}

function interfaceOf(
  ui: SharedUi,
  { run, document }: AppState,
  before: Frame | null,
): Partial<AppState['ui']> {
  const { view, hover, gesture, asked, isQuiz, scene, presentation, theme } = ui;
  const since = run.frame;
  return {
    ...view,
    hover,
    theme,
    presentation,
    lesson: scene && lessonWith(scene, document),
    gesture: gesture && before && heldOf(gesture, document, before),
    quiz: isQuiz
      ? { asked: asked && since && { ...asked, since }, hints: 0, last: null, score: NEW_SCORE }
      : null,
  };
}

/** Null where the parameter is not in the document, or the frame from before is of another shape. */
function heldOf(
  gesture: NonNullable<SharedUi['gesture']>,
  document: AppState['document'],
  before: Frame,
): Gesture | null {
  const index = gestureIndex(document, gesture);
  return index === null || !frameFits(before, document) ? null : { ...gesture, index, before };
}

/** Frames that are painted as they come, on the next animation frame. */
function createFedFrames(onAnimationFrame: FollowerOptions['onAnimationFrame']): {
  frames: Frames;
  feed(frame: Frame): void;
} {
  const painters = new Set<(frame: Frame) => void>();
  let latest: Frame | null = null;
  let isScheduled = false;

  function paint(): void {
    isScheduled = false;
    if (latest) for (const painter of painters) painter(latest);
  }

  return {
    frames: {
      latest: () => latest,
      subscribe(painter) {
        painters.add(painter);
        return () => painters.delete(painter);
      },
      refresh: () => undefined,
      rest: () => undefined,
      dispose: () => painters.clear(),
    },
    feed(frame) {
      latest = frame;
      if (isScheduled) return;
      isScheduled = true;
      onAnimationFrame(paint);
    },
  };
}
