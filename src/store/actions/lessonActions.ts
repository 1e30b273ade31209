/** Lessons. What plays them is loaded with the first one. */
import type { BuiltInTableId } from '../../data/tables/builtIn.ts';
import type { Saved } from '../../document/saved/saved.ts';
import type { Answer } from '../../lessons/goals.ts';
import { readProgress } from '../../lessons/progress.ts';
import type { ParsedLesson } from '../../lessons/saved/parseLesson.ts';
import type { Lesson } from '../../lessons/types.ts';
import type { ActionContext } from '../context.ts';
import type { LessonOrigin } from '../lesson.ts';
import { loadOrSay } from '../loadOrSay.ts';
import type { createLessonPlayer } from './lessonPlayer.ts';

/** A text that outlasts the page where that is allowed. */
export interface KeptText {
  read(): string | null;
  write(text: string): void;
}

/** What a lesson needs of the other actions: how tables and saved states are opened, and steps. */
export interface LessonHelpers {
  openTable(id: BuiltInTableId, seed: number): Promise<boolean>;
  /** Why it could not be opened, or null. */
  openSaved(saved: Saved, undoWords: string): Promise<string | null>;
  stepForward(): void;
  stepBack(): void;
}

export function createLessonActions(context: ActionContext, helpers: LessonHelpers, kept: KeptText) {
  let player: ReturnType<typeof createLessonPlayer> | null = null;

  context.setUi({ progress: readProgress(kept.read()) });

  /** Null where what plays them cannot be loaded, which is said. */
  async function load(): Promise<typeof player> {
    if (player) return player;
    const module = await loadOrSay(
      () => import('./lessonPlayer.ts'),
      (text) => context.say(text, 'error'),
    );
    if (module) player ??= module.createLessonPlayer(context, helpers, kept);
    return player;
  }

  return {
    /** Opens a lesson at a scene, counted from 0. Resolves when the scene is set up. */
    async openLesson(lesson: Lesson, scene = 0, origin: LessonOrigin = 'catalogue'): Promise<void> {
      await (await load())?.openLesson(lesson, scene, origin);
    },
    /** Opens an exercise from a link or a file. False where it cannot be opened, which is said. */
    openExercise: async (parsed: ParsedLesson): Promise<boolean> =>
      (await (await load())?.openExercise(parsed)) ?? false,
    /** To the next scene, whether or not the present one is done. */
    async nextScene(): Promise<void> {
      await (await load())?.nextScene();
    },
    async previousScene(): Promise<void> {
      await (await load())?.previousScene();
    },
    /** What a clicker does in front of a room: steps that the scene waits for, then the next scene; or the same way back. */
    async click(distance: 1 | -1): Promise<void> {
      await (await load())?.click(distance);
    },
    /** To the scene before or after, in front of a room, which finds each scene as it left it. */
    async turnScene(distance: 1 | -1): Promise<void> {
      await (await load())?.turnScene(distance);
    },
    async restartScene(): Promise<void> {
      await (await load())?.restartScene();
    },
    /** Gives back what was open before the lesson. */
    async leaveLesson(): Promise<void> {
      await (await load())?.leaveLesson();
    },
    /** What the person says to the check with this number, counted from 0. */
    async answerCheck(index: number, answer: Answer): Promise<void> {
      (await load())?.answerCheck(index, answer);
    },
    async showHint(): Promise<void> {
      (await load())?.showHint();
    },
  };
}
