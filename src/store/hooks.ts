/** How views read the store. */
import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Frame } from '../worker/protocol.ts';
import type { Comparison } from './comparison.ts';
import type { Actions, AppStore } from './createAppStore.ts';
import { openQuestion, quizStep } from './quiz.ts';
import type { Question } from './quizQuestions.ts';
import type { Control } from '../lessons/types.ts';
import { isWithheld } from './lesson.ts';
import type { AppState } from './state.ts';
import { sampleOutcome, shownStep, type SampleOutcome, type ShownStep } from './walk.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('This component must stand inside <AppStoreContext.Provider>.');
  return store;
}

/** As {@link useApp}, of a store that is not the one around the component: one side of a comparison. */
export function useAppOf<Part>({ state }: AppStore, select: (state: AppState) => Part): Part {
  return useStore(state, select);
}

/** Whether both sides of a comparison are training. */
export function useComparisonPlaying({ state }: Comparison): boolean {
  return useStore(state, ({ playing }) => playing);
}

/** The part of the state that `select` gives; the component draws again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore().state, select);
}

/** Whether the open scene keeps these controls from the person. */
export function useIsWithheld(control: Control): boolean {
  return useApp((state) => isWithheld(state, control));
}

export function useActions(): Actions {
  return useAppStore().actions;
}

/**
 * Calls `paint` with the newest frame: at once if there is one, and on the animation frame after each new one. What a
 * new frame makes of the page may give another `paint`, which has then painted that frame already. A canvas of
 * another size is empty: it is painted before anyone sees it.
 */
export function useFramePainter(paint: (frame: Frame) => void): void {
  const { frames } = useAppStore();
  useLayoutEffect(() => {
    let painted: Frame | null = null;
    const paintNew = (frame: Frame) => {
      if (frame === painted) return;
      painted = frame;
      paint(frame);
    };
    const latest = frames.latest();
    if (latest) paintNew(latest);
    return frames.subscribe(paintNew);
  }, [frames, paint]);
}

/**
 * The step that is shown; null between batches and for samples that are not walked. In a quiz there always is one, which
 * keeps back what has not been asked yet.
 */
export function useShownStep(): ShownStep | null {
  const document = useApp((state) => state.document);
  const frame = useApp((state) => state.run.frame);
  const sample = useApp((state) => state.ui.sample);
  const look = useApp((state) => state.ui.look);
  const selection = useApp((state) => state.ui.selection);
  const quiz = useApp((state) => state.ui.quiz);
  return useMemo(
    () =>
      quiz
        ? quizStep(document, frame, { sample, look, selection, quiz })
        : shownStep(document, frame, sample, look),
    [document, frame, sample, look, selection, quiz],
  );
}

/** What a quiz asks just now; null while it asks nothing, and without a quiz. */
export function useOpenQuestion(): Question | null {
  const document = useApp((state) => state.document);
  const run = useApp((state) => state.run);
  const ui = useApp((state) => state.ui);
  return openQuestion({ document, run, ui });
}

/** What the chosen sample came to, as far as the present step has brought it to light. */
export function useSampleOutcome(): SampleOutcome {
  const frame = useApp((state) => state.run.frame);
  return sampleOutcome(frame, useShownStep());
}
