/** A store without a worker: nothing in it trains, and no frame is made for it. */
import type { EdgewiseDocument } from '../../document/document.ts';
import type { TrainingClient } from '../../worker/trainingClient.ts';
import { createAppStore, type AppStore } from '../createAppStore.ts';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function nothing(): void {
  // There is no worker to be told.
}

const SILENT_CLIENT: TrainingClient = {
  setTable: nothing,
  configure: nothing,
  restore: nothing,
  play: nothing,
  pause: nothing,
  step: nothing,
  stepBack: nothing,
  seek: nothing,
  startAgain: nothing,
  setParameters: nothing,
  hold: nothing,
  release: nothing,
  requestFrame: never,
  frameInFlight: true,
  recycle: nothing,
  requestCheckpoint: never,
  requestMoment: never,
  requestSlice: never,
  requestGradientCheck: never,
  requestShares: never,
  scrub: nothing,
  lineOf: () => null,
  branch: nothing,
  dispose: nothing,
};

export function createSilentStore(document: EdgewiseDocument): AppStore {
  return createAppStore({
    document,
    theme: 'light',
    makeClient: () => SILENT_CLIENT,
    now: () => 0,
    onAnimationFrame: nothing,
    tables: {
      client: { read: never, prepare: never, cancel: nothing },
      loadFile: never,
    },
    progress: { read: () => null, write: nothing },
  });
}
