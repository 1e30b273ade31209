/**
 * A and B: two runs with a worker each, from the same data and the same initial weights, that train side by side and keep
 * at the same epoch. Whatever is changed of one of them is what they differ in.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { comparing as words } from '../i18n/en.ts';
import type { AppStore } from './createAppStore.ts';
import { networkView } from './state.ts';

export type SideName = 'A' | 'B';

export interface Comparison {
  sides: Readonly<Record<SideName, AppStore>>;
  state: StoreApi<{ playing: boolean }>;
  /** An epoch of each. Resolves when both are done, and false where one of them diverged. */
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
    const arrived = await Promise.all(behind.map((side) => reaches(side, epoch)));
    return arrived.every(Boolean);
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
      const standing = await sides[side].actions.presentState();
      return main.actions.openStanding(words.keepWords(side), standing);
    },
    dispose(): void {
      isDisposed = true;
      for (const each of both) each.dispose();
    },
  };
}

function epochOf({ frames }: AppStore): number {
  return frames.latest()?.epoch ?? 0;
}

/** Resolves when a frame of that epoch has been painted; false when training diverged before it came. */
function reaches(side: AppStore, epoch: number): Promise<boolean> {
  return new Promise((resolve) => {
    function finish(arrived: boolean): void {
      stopPainting();
      stopListening();
      resolve(arrived);
    }
    const stopPainting = side.frames.subscribe((frame) => {
      if (frame.epoch >= epoch) finish(true);
    });
    const stopListening = side.state.subscribe(({ run }) => {
      if (run.diverged) finish(false);
    });
  });
}
