/** The losses of a game: of its player's moves, and of gradient descent from the same start. */
import type { Frame } from '../../worker/protocol.ts';
import type { AppStore } from '../createAppStore.ts';

/** The training loss of the first frame that `isIt`. */
export function lossWhen({ state }: AppStore, isIt: (frame: Frame) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const end = state.subscribe(look);
    function look(): void {
      const { frame } = state.getState().run;
      if (!frame?.figures || !isIt(frame)) return;
      end();
      resolve(frame.figures.train.loss);
    }
    look();
  });
}

/** The loss at the start and after each of so many steps of training, by a store at step 0. */
export async function descend(store: AppStore, steps: number): Promise<number[]> {
  store.actions.setStepSize('batch');
  const losses = [await lossWhen(store, ({ step }) => step === 0)];
  for (let step = 1; step <= steps; step++) {
    store.actions.stepForward();
    losses.push(await lossWhen(store, (frame) => frame.step === step));
  }
  return losses;
}
