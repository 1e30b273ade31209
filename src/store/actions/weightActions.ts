/** Taking hold of weights and biases: dragging, typing, locking, removing. An edit never adds to the loss curve. */
import type { EdgewiseDocument } from '../../document/document.ts';
import {
  isLocked,
  isRemoved,
  parameterIndex,
  withLock,
  withRemoved,
  withRestored,
  type ParameterRef,
  type WeightRef,
} from '../../document/edges.ts';
import { PARAMETER_LIMITS, clampTo } from '../../document/limits.ts';
import { parameterName } from '../../document/names.ts';
import { shortestFloat32 } from '../../document/numbers.ts';
import { actions as done } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import type { Behind } from '../branches.ts';
import { standingOf, type Snapshot } from '../history.ts';
import { putInPlace } from '../putInPlace.ts';
import type { Gesture } from '../state.ts';
import { whyFixed } from '../whyFixed.ts';
import type { Frame } from '../../worker/protocol.ts';

/** Changes under a person's hand are read out at most this often. */
const ANNOUNCE_INTERVAL_MS = 1000;

export function createWeightActions(context: ActionContext, now: () => number) {
  const { client, frames } = context;
  let snapshot: Snapshot | null = null;
  /** The earlier epoch that was looked at when the gesture began, and the end of the run; null where it began there. */
  let looked: { epoch: number; behind: Behind } | null = null;
  /** The newest value of the gesture that the worker has not been told of. */
  let pending: number | null = null;
  let lastAnnouncedMs = -Infinity;

  /** Values that were sent but are not in a frame yet: keys pressed quickly build on them. */
  let unshown: { since: Frame | null; values: Map<number, number> } = { since: null, values: new Map() };

  function shownParameter(index: number): number {
    const latest = frames.latest();
    const sent = unshown.since === latest ? unshown.values.get(index) : undefined;
    return sent ?? latest?.parameters[index] ?? 0;
  }

  function keepUnshown(changes: readonly { index: number; value: number }[]): void {
    const since = frames.latest();
    if (unshown.since !== since) unshown = { since, values: new Map() };
    for (const { index, value } of changes) unshown.values.set(index, value);
  }

  function toFloat32(value: number): number {
    return Math.fround(clampTo(PARAMETER_LIMITS, value, '').value);
  }

  function limitNote({ ref, value }: { ref: ParameterRef; value: number }): string | null {
    return clampTo(PARAMETER_LIMITS, value, ref.kind === 'weight' ? done.weightName : done.biasName).note;
  }

  function letGo(): void {
    snapshot = null;
    pending = null;
    context.setUi({ gesture: null });
    frames.refresh();
  }

  /** Tells the worker the newest value, just before a frame is asked for. */
  function flushDrag(): void {
    const { gesture } = context.get().ui;
    if (!gesture || pending === null) return;
    client.setParameters([{ index: gesture.index, value: pending }]);
    pending = null;
  }

  function cancelDrag(): void {
    const { gesture } = context.get().ui;
    if (!gesture || !snapshot) return;
    void (looked ? lookAgain(looked) : putBack(gesture, snapshot));
    letGo();
  }

  /** The hand has begun a branch: the run that it left comes back, and the epoch that was looked at. */
  async function lookAgain({ epoch, behind }: NonNullable<typeof looked>): Promise<void> {
    client.release();
    const standing = await standingOf(behind.snapshot).catch(() => null);
    if (!standing) return;
    putInPlace(context, standing);
    context.setRun({ behind });
    context.lookingBack.scrubTo(epoch);
  }

  /** Training may have moved the weight on after the frame that the hand saw, so the worker's own value goes back. */
  async function putBack({ index, startValue }: Gesture, { moment }: Snapshot): Promise<void> {
    const value = await moment.then(
      ({ checkpoint }) => checkpoint.state.parameters[index],
      () => startValue,
    );
    client.setParameters([{ index, value: value ?? startValue }]);
    client.release();
    frames.refresh();
  }

  /** Says why a parameter cannot be moved, if so. */
  function refuses(ref: ParameterRef): boolean {
    const why = whyFixed(context.get().document, ref) ?? null;
    context.say(why);
    return why !== null;
  }

  /** Changes values at once, as one entry of undo. */
  function setValues(
    words: string,
    changes: readonly { ref: ParameterRef; value: number }[],
    mergeKey?: string,
  ): void {
    const { document } = context.get();
    if (changes.some(({ ref }) => isRemoved(document, ref))) return context.say(done.isRemoved);
    const { isMerged } = context.record(words, mergeKey === undefined ? {} : { mergeKey });
    const rounded = changes.map(({ ref, value }) => ({
      index: parameterIndex(document, ref),
      value: toFloat32(value),
    }));
    client.setParameters(rounded);
    keepUnshown(rounded);
    context.markEdit(words, isMerged);
    context.say(changes.map(limitNote).find((note) => note !== null) ?? null);
    frames.refresh();
  }

  /** Changes the document and one value together: removing sets 0, restoring brings the old weight back. */
  function changeBoth(words: string, document: EdgewiseDocument, ref: ParameterRef, value: number): void {
    context.change(words, document);
    client.setParameters([{ index: parameterIndex(document, ref), value: toFloat32(value) }]);
    context.markEdit(words, true);
    frames.refresh();
  }

  return {
    /** Takes a parameter in the hand, and says whether it is there. Training is held until the gesture ends. */
    beginDrag(ref: ParameterRef): boolean {
      const { document, ui } = context.get();
      const before = frames.latest();
      if (!before || ui.gesture || refuses(ref)) return false;
      const index = parameterIndex(document, ref);
      const startValue = shownParameter(index);
      client.hold();
      snapshot = context.history.capture();
      const { behind } = context.get().run;
      looked = behind && { epoch: before.epoch, behind };
      context.lookingBack.startBranch();
      context.setUi({
        gesture: { ref, index, startValue, value: startValue, before: context.get().run.frame ?? before },
        selection: ref,
      });
      return true;
    },

    dragTo(value: number): void {
      const { gesture } = context.get().ui;
      if (!gesture) return;
      pending = toFloat32(value);
      context.setUi({ gesture: { ...gesture, value: pending } });
      frames.refresh();
    },

    flushDrag,

    endDrag(): void {
      const { gesture } = context.get().ui;
      if (!gesture || !snapshot) return;
      if (gesture.value === gesture.startValue) return cancelDrag();
      flushDrag();
      const words = editWords(gesture.ref, gesture.value);
      context.record(words, { snapshot });
      context.markEdit(words);
      letGo();
      client.release();
    },

    cancelDrag,

    /** Sets one parameter. */
    setParameter(ref: ParameterRef, value: number): void {
      setValues(editWords(ref, toFloat32(value)), [{ ref, value }]);
    },

    /** Moves one as a hand does, by keys, and says whether it did; a run of presses with the same merge key is one entry. */
    moveParameter(ref: ParameterRef, value: number, mergeKey: string): boolean {
      if (refuses(ref)) return false;
      setValues(editWords(ref, toFloat32(value)), [{ ref, value }], mergeKey);
      return true;
    },

    /** Sets many parameters at once, as the weights table does on paste. */
    setParameters(words: string, changes: readonly { ref: ParameterRef; value: number }[]): void {
      setValues(words, changes);
    },

    /** Opens the field for an exact value. */
    startTyping(ref: ParameterRef): void {
      if (isRemoved(context.get().document, ref)) return context.say(done.isRemoved);
      context.setUi({ typing: ref });
    },

    toggleLock(ref: ParameterRef): void {
      const { document } = context.get();
      if (isRemoved(document, ref)) return context.say(done.isRemoved);
      const locked = isLocked(document, ref);
      const name = parameterName(document, ref);
      const words = locked ? done.unlock(name) : done.lock(name);
      context.change(words, withLock(document, ref, !locked));
    },

    /** Takes a connection out, or puts it back with the weight it had. */
    toggleRemoved(ref: WeightRef): void {
      const { document } = context.get();
      const name = parameterName(document, ref);
      if (isRemoved(document, ref)) {
        const restored = withRestored(document, ref);
        changeBoth(done.restore(name), restored.document, ref, restored.weight ?? 0);
        return;
      }
      const weight = shownParameter(parameterIndex(document, ref));
      changeBoth(done.remove(name), withRemoved(document, ref, weight), ref, 0);
    },

    /** The value that the worker has, or is about to have. */
    parameterValue: (ref: ParameterRef): number =>
      shownParameter(parameterIndex(context.get().document, ref)),

    /** Reads a change out, not more than once a second. */
    announceChange(text: string): void {
      if (now() - lastAnnouncedMs < ANNOUNCE_INTERVAL_MS) return;
      lastAnnouncedMs = now();
      context.announce(text);
    },
  };

  function editWords(ref: ParameterRef, value: number): string {
    return done.setParameter(parameterName(context.get().document, ref), shortestFloat32(value));
  }
}
