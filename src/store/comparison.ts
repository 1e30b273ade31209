/**
 * A and B: two runs with a worker each, from the same data and the same initial weights, that train side by side and keep
 * at the same epoch. Whatever is changed of one of them is what they differ in.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { comparing as words } from '../i18n/en.ts';
import type { Frame } from '../worker/protocol.ts';
import type { AppStore } from './createAppStore.ts';
import { networkView } from './state.ts';

export type SideName = 'A' | 'B';

export interface Comparison {
  sides: Readonly<Record<SideName, AppStore>>;
  state: StoreApi<{ playing: boolean }>;
  /** An epoch of each. Resolves when both are at rest, and false where one of them did not get there. */
  step(): Promise<boolean>;
  togglePlay(): void;
  /** Both back to their initial weights. */
  startAgain(): void;
  /** Puts a side in the place of the run that both came from, as one entry of undo. Why it cannot be, or null. */
  keep(side: SideName): Promise<string | null>;
  dispose(): void;
}

/** Rejects when the worker dies before it has said where the run stands. */
export async function createComparison(main: AppStore): Promise<Comparison> {
  const present = await main.actions.presentState();
  const sides = { A: main.fork(), B: main.fork() };
  const both = Object.values(sides);
  const state = createStore<{ playing: boolean }>(() => ({ playing: false }));
  let isDisposed = false;
  /** Ends each wait for a side to rest. */
  const waits = new Set<() => void>();
  /** One at a time: pressed off and on again, the next one waits for the step under way. */
  let loop: Promise<void> = Promise.resolve();

  for (const { actions } of both) {
    await actions.openStanding('', { ...present, branches: [] });
    actions.setStepSize('epoch');
    actions.chooseView(networkView(main.state.getState()));
    actions.startAgain();
  }

  async function step(): Promise<boolean> {
    const epoch = Math.min(...both.map(epochOf)) + 1;
    const behind = both.filter((side) => epochOf(side) < epoch);
    for (const { actions } of behind) actions.stepForward();
    await Promise.all(behind.map((side) => rested(side, waits)));
    // One that was begun anew meanwhile goes on from there.
    return behind.every((side) => epochOf(side) >= epoch || epochOf(side) < epoch - 1);
  }

  async function playOn(): Promise<void> {
    while (state.getState().playing && !isDisposed) {
      if (!(await step())) state.setState({ playing: false });
    }
  }

  return {
    sides,
    state,
    step,
    togglePlay(): void {
      const playing = !state.getState().playing;
      state.setState({ playing });
      if (playing) loop = loop.then(playOn);
    },
    startAgain(): void {
      state.setState({ playing: false });
      for (const { actions } of both) actions.startAgain();
    },
    async keep(side): Promise<string | null> {
      state.setState({ playing: false });
      const standing = await sides[side].actions.presentState().catch(() => null);
      if (!standing) return words.keepFailed(side);
      return main.actions.openStanding(words.keepWords(side), standing);
    },
    dispose(): void {
      isDisposed = true;
      for (const end of waits) end();
      for (const each of both) each.dispose();
    },
  };
}

function epochOf({ frames }: AppStore): number {
  return frames.latest()?.epoch ?? 0;
}

/**
 * Resolves when training has come to rest and that is painted: its step is done, or was overtaken by a new beginning or by
 * another worker. Also where it diverged, or no worker is left.
 */
function rested(side: AppStore, waits: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    let shownBefore: Frame | null = null;
    let isAtRest = false;
    const stops = [
      side.onRest(() => {
        isAtRest = true;
        shownBefore = side.frames.latest();
      }),
      side.frames.subscribe((frame) => {
        if (isAtRest && frame !== shownBefore) finish();
      }),
      side.state.subscribe(({ run }) => {
        if (run.diverged || run.failure?.of === 'worker') finish();
      }),
    ];
    function finish(): void {
      for (const stop of stops) stop();
      waits.delete(finish);
      resolve();
    }
    waits.add(finish);
  });
}
