/** The timeline: earlier epochs are looked at, and gone on from. */
import { timeline as words } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';

export function createTimelineActions({ get, frames, lookingBack, record, say, setUi }: ActionContext) {
  return {
    /** Shows the end of this epoch, or of one up to `within` before it. */
    scrubTo: (epoch: number, within = 0): void => lookingBack.scrubTo(epoch, { within }),
    scrubBy: (epochs: number): void => lookingBack.scrubBy(epochs),
    /** While the playhead is in the hand, frames are made in a hurry. */
    setScrubbing(scrubbing: boolean): void {
      setUi({ scrubbing });
      if (!scrubbing) frames.refresh();
    },
    /** Goes on from an earlier epoch: what came later stays as a branch. One entry of undo. */
    goBackTo(epoch: number): void {
      lookingBack.scrubTo(epoch, {
        whenThere() {
          record(words.wentBack(epoch));
          say(words.isBack(epoch, get().document.training.optimizer.learningRate));
          frames.refresh();
        },
      });
    },
  };
}
