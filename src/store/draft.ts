/** The exercise that a teacher is making. It is kept in the browser, and what is read back is as little trusted as a file. */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { author as words } from '../i18n/en.ts';
import { readJson } from '../document/saved/parseSaved.ts';
import { partsToShow } from '../lessons/partsToShow.ts';
import { LIMITS } from '../lessons/saved/limits.ts';
import { parseLesson } from '../lessons/saved/parseLesson.ts';
import { writeLesson } from '../lessons/saved/writeLesson.ts';
import type { Goal } from '../lessons/goals.ts';
import type { Check, Lesson, Scene, SetUp } from '../lessons/types.ts';
import type { KeptText } from './actions/lessonActions.ts';

export interface DraftState {
  lesson: Lesson;
  /** The scene that is open for editing, counted from 0. */
  at: number;
  /** What the last removal took away, until the next change; `words` say what that was. */
  before: { lesson: Lesson; at: number; words: string } | null;
  /** Why what was kept is not here; null where all is well. */
  trouble: string | null;
}

export type Draft = ReturnType<typeof createDraft>;

/** `newId` gives an id that no other scene or exercise has. */
export function createDraft(kept: KeptText, newId: () => string) {
  const state: StoreApi<DraftState> = createStore(() => firstState(kept.read(), newId));
  const get = state.getState;

  function put(lesson: Lesson, at: number, before: DraftState['before'] = null): void {
    state.setState({ lesson, at, before });
    const text = writeLesson(lesson);
    kept.write(text);
    if (kept.read() !== text) state.setState({ trouble: words.notKept });
  }

  function putScenes(scenes: readonly Scene[], at: number, removed: string | null = null): void {
    const { lesson, at: was } = get();
    const before = removed === null ? null : { lesson, at: was, words: removed };
    put({ ...lesson, scenes }, Math.max(0, Math.min(at, scenes.length - 1)), before);
  }

  function changeScene(at: number, change: Partial<Scene>): void {
    const { scenes } = get().lesson;
    const scene = scenes[at];
    if (scene) putScenes(scenes.with(at, { ...scene, ...change }), at);
  }

  return {
    state,
    setTitle(title: string): void {
      put({ ...get().lesson, title }, get().at);
    },
    open: (at: number): void => state.setState({ at }),
    addScene(setUp: SetUp): void {
      const { scenes } = get().lesson;
      putScenes([...scenes, emptyScene(newId(), setUp)], scenes.length);
    },
    changeScene,
    /** Another beginning for a scene; it goes on showing what it did, where there is such a thing. */
    recordAgain(at: number, setUp: SetUp): void {
      const shows = get().lesson.scenes[at]?.setUp.shows ?? null;
      const stays = shows !== null && partsToShow(setUp).includes(shows);
      changeScene(at, { setUp: { ...setUp, shows: stays ? shows : null } });
    },
    /** One place up or down; at the ends nothing happens. */
    moveScene(at: number, distance: 1 | -1): void {
      const { scenes } = get().lesson;
      const [scene, other] = [scenes[at], scenes[at + distance]];
      if (scene && other) putScenes(scenes.with(at, other).with(at + distance, scene), at + distance);
    },
    duplicateScene(at: number): void {
      const { scenes } = get().lesson;
      const scene = scenes[at];
      if (scene) putScenes(scenes.toSpliced(at + 1, 0, { ...scene, id: newId() }), at + 1);
    },
    removeScene(at: number): void {
      const { scenes } = get().lesson;
      const title = words.nameOf(scenes[at]?.title ?? '', at + 1);
      putScenes(scenes.toSpliced(at, 1), get().at > at ? get().at - 1 : get().at, words.removed(title));
    },
    /** Another exercise in the place of this one. */
    replace(lesson: Lesson): void {
      put(lesson, 0, { lesson: get().lesson, at: get().at, words: words.replaced });
    },
    putBack(): void {
      const { before } = get();
      if (before) put(before.lesson, before.at);
    },
  };
}

export function useDraft<Part>({ state }: Draft, select: (state: DraftState) => Part): Part {
  return useStore(state, select);
}

/** The exercise as it goes out: whatever has no words yet is named by its number. */
export function finished({ lesson }: DraftState): Lesson {
  const scenes = lesson.scenes.map((scene, index) => ({
    ...scene,
    title: words.nameOf(scene.title, index + 1),
    task: { ...scene.task, checks: scene.task.checks.map(named) },
  }));
  return { ...lesson, title: lesson.title || words.untitled, scenes };
}

function named(check: Check, index: number): Check {
  return { words: check.words || words.checkNumber(index + 1), goal: withNamedOptions(check.goal) };
}

function withNamedOptions(goal: Goal): Goal {
  if (goal.kind !== 'choice') return goal;
  const options = goal.options.map((option, index) => ({
    ...option,
    words: option.words || words.option(index + 1),
  }));
  return { ...goal, options };
}

function firstState(text: string | null, newId: () => string): DraftState {
  const empty: Lesson = { id: newId(), title: '', summary: '', scenes: [] };
  const read = text === null ? null : readDraft(text);
  if (!read?.ok)
    return { lesson: empty, at: 0, before: null, trouble: read && words.keptIsBroken(read.error) };
  const trouble = read.report.length > 0 ? words.keptIsBroken(read.report.join(' ')) : null;
  return { lesson: read.lesson, at: 0, before: null, trouble };
}

function readDraft(text: string) {
  const json = readJson(text, LIMITS.lesson);
  return json.ok ? parseLesson(json.value, true) : json;
}

function emptyScene(id: string, setUp: SetUp): Scene {
  return {
    id,
    title: '',
    text: '',
    setUp,
    goesOn: false,
    withheld: [],
    focus: null,
    task: { say: '', checks: [], bar: null },
    hints: ['', ''],
    done: words.firstDone,
  };
}
