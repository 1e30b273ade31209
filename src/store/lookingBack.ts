/**
 * Looking at earlier epochs. It moves the worker to another place of the run's line and leaves everything else as it is: the
 * curve, what can be undone, and the way back to the end. What is done from there begins a branch.
 */
import type { Frame } from '../worker/protocol.ts';
import { withBranch, type Behind } from './branches.ts';
import type { ActionContext } from './context.ts';
import { cutCurve } from './curve.ts';
import { standingOf } from './history.ts';
import { toRunConfig } from './runConfig.ts';

interface ScrubOptions {
  /** So many epochs before the one asked for are as good: on a long run a pointer cannot tell them apart. */
  within?: number;
  /** Called with the frame that shows the epoch asked for, unless another one is looked at before. */
  whenThere?: () => void;
}

export interface LookingBack {
  /** Shows the end of an epoch; the newest wish goes out just before the next frame is asked for. */
  scrubTo(epoch: number, options?: ScrubOptions): void;
  /** So many epochs on, or back, from the one asked for last. */
  scrubBy(epochs: number): void;
  flush(): void;
  /** Takes in a frame. One that is short of the epoch asked for, with no other asked for since, is made exact. */
  take(frame: Frame): void;
  /** From the epoch that is looked at, if any, the run goes another way. */
  startBranch(): void;
}

type LookingBackContext = Pick<ActionContext, 'get' | 'setRun' | 'client' | 'frames' | 'history'>;

export function createLookingBack({ get, setRun, client, frames, history }: LookingBackContext): LookingBack {
  /** The epoch that the worker has not been told of, and the one it was told of without its being there yet. */
  let pending: number | null = null;
  let wished = 0;
  let awaited: number | null = null;
  let slack = 0;
  let onArrival: { epoch: number; act: () => void } | null = null;

  /** Training rests, and the end of the run is kept. */
  function begin(shown: Frame): void {
    const { run } = get();
    if (run.playing) client.pause();
    history.endMerge();
    const snapshot = history.capture();
    const behind: Behind = { snapshot, epoch: shown.epoch, step: shown.step, checkpoint: null };
    setRun({ playing: false, fitting: null, behind });
    // The worker may have come further than the frame that is shown.
    void standingOf(snapshot).then(
      ({ checkpoint, curve }) => {
        if (get().run.behind !== behind) return;
        const { epoch, step } = checkpoint.state;
        setRun({ behind: { snapshot: { ...snapshot, curve }, epoch, step, checkpoint }, curve });
      },
      () => undefined,
    );
  }

  /** A line has whole updates: where the run stands inside a batch, its whole state comes back. */
  function goToEnd({ step, checkpoint }: Behind): void {
    if (checkpoint && checkpoint.walkIndex > 0) client.restore(toRunConfig(get().document), checkpoint);
    else client.scrub({ step }, true);
  }

  function flush(): void {
    const { behind } = get().run;
    if (pending === null || !behind) return;
    if (pending >= behind.epoch) {
      goToEnd(behind);
      setRun({ behind: null });
    } else {
      client.scrub({ epoch: pending }, false);
      awaited = pending;
    }
    pending = null;
  }

  function scrubTo(epoch: number, { within = 0, whenThere }: ScrubOptions = {}): void {
    const shown = frames.latest();
    const { run, ui } = get();
    if (!shown || ui.gesture) return;
    const end = run.behind?.epoch ?? shown.epoch;
    if (!run.behind && epoch >= end && !run.playing) return;
    if (!run.behind) begin(shown);
    wished = Math.max(shown.oldestEpoch, Math.min(Math.round(epoch), end));
    pending = wished;
    slack = within;
    onArrival = whenThere ? { epoch: wished, act: whenThere } : null;
    frames.refresh();
  }

  /** The worker has shown the last state at hand before an epoch: it is left at that, or trains the rest again. */
  function settle({ epoch, walk }: Frame, asked: number): void {
    const isEpochEnd = walk.batchIndex === 0;
    if (epoch === asked || (isEpochEnd && asked - epoch <= slack)) {
      wished = epoch;
      return;
    }
    client.scrub({ epoch: asked }, true);
    frames.refresh();
  }

  return {
    scrubTo,
    scrubBy: (epochs) => scrubTo((get().run.behind ? wished : (frames.latest()?.epoch ?? 0)) + epochs),
    flush,
    take(frame) {
      if (pending !== null || !get().run.behind) return;
      if (awaited !== null) settle(frame, awaited);
      awaited = null;
      const { epoch } = frame;
      if (onArrival?.epoch !== epoch) return;
      const { act } = onArrival;
      onArrival = null;
      act();
    },
    startBranch() {
      const { behind, branches, curve } = get().run;
      const shown = frames.latest();
      if (!behind || !shown) return;
      pending = null;
      awaited = null;
      onArrival = null;
      client.scrub({ step: shown.step }, true);
      client.branch();
      setRun({
        behind: null,
        branches: withBranch(branches, behind, shown.epoch),
        curve: cutCurve(curve, shown.epoch),
      });
    },
  };
}
