/** Exercises through the store: only what the teacher allowed, and the work from before comes back. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseExerciseText, toExerciseText } from '../../src/lessons/saved/exercise.ts';
import type { Control, Lesson } from '../../src/lessons/types.ts';
import { createDraft, finished } from '../../src/store/draft.ts';
import { setUpOf } from '../../src/store/recordScene.ts';
import { changed, pathsOf, plain, WRITABLE } from '../helpers/hostile.ts';
import { exercise } from '../lessons/exercise.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

function fileOf(text: string): File {
  return new File([text], 'a.exercise.json', { type: 'application/json' });
}

async function open(test: TestStore, lesson: Lesson, scene = 0): Promise<void> {
  await test.actions.openLesson(lesson, scene, 'trial');
  await test.settled();
}

function withheldIn(lesson: Lesson, control: Control): Lesson {
  return { ...lesson, scenes: lesson.scenes.map((scene) => ({ ...scene, withheld: [control] })) };
}

describe('An exercise from a file', () => {
  it('opens over the work, is played, and gives the work back', async () => {
    const test = await createSettledStore();
    const before = await test.checkpoint();
    expect(await test.actions.openFile(fileOf(toExerciseText(exercise())))).toBe(true);
    await test.settled();
    expect(test.state().ui.lesson).toMatchObject({ origin: 'outside', scene: 0 });
    await test.actions.nextScene();
    await test.settled();
    expect(test.state().ui.lesson?.met).toEqual([false, false]);
    // ŷ = w · 5 − 1, so 2.8 makes 13.
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    expect(test.state().ui.lesson?.met).toEqual([true, true]);
    await test.actions.leaveLesson();
    await test.settled();
    expect(await test.checkpoint()).toEqual(before);
  });

  it('keeps its own progress, whatever it calls itself', async () => {
    const test = await createSettledStore();
    const lesson = { ...exercise(), id: 'neuron' };
    const text = toExerciseText(lesson);
    await test.actions.openFile(fileOf(text));
    await test.actions.nextScene();
    await test.settled();
    expect(Object.keys(test.state().ui.progress)).toEqual(['exercise neuron']);
    await test.actions.leaveLesson();
    await test.actions.openFile(fileOf(text));
    expect(test.state().ui.lesson?.scene).toBe(1);
  });

  it('that is strange leaves the work as it is, or opens as something that can be run', async () => {
    const whole = plain(JSON.parse(toExerciseText(exercise())));
    const test = await createSettledStore();
    const before = await test.checkpoint();
    for (const [at, path] of pathsOf(whole).entries()) {
      const text = JSON.stringify(changed(whole, path, { to: WRITABLE[at % WRITABLE.length] }));
      const parsed = parseExerciseText(text);
      expect(await test.actions.openExercise(parsed)).toBe(parsed.ok);
      await test.settled();
      expect(test.failures()).toEqual([]);
      await test.actions.leaveLesson();
      await test.settled();
      expect(test.state().ui.lesson).toBeNull();
    }
    expect(await test.checkpoint()).toEqual(before);
  }, 120_000);
});

describe('What a scene withholds', () => {
  const DEEDS: Record<Control, (test: TestStore) => unknown> = {
    weights: ({ actions }) => actions.setParameter(TO_OUTPUT, 3),
    layers: ({ actions }) => actions.addLayer(0),
    data: ({ actions }) => actions.openProblem('xor'),
    settings: ({ actions }) => actions.setLearningRate(0.5),
    steps: ({ actions }) => actions.stepForward(),
    training: ({ actions }) => actions.togglePlay(),
  };
  const standing = async (test: TestStore) => ({
    document: test.state().document,
    playing: test.state().run.playing,
    checkpoint: await test.checkpoint(),
  });

  it.each(Object.entries(DEEDS) as [Control, (typeof DEEDS)[Control]][])(
    'does nothing but say so: %s',
    async (control, act) => {
      const test = await createSettledStore();
      await open(test, withheldIn(exercise(), control));
      const before = await standing(test);
      act(test);
      await test.settled();
      expect(await standing(test)).toEqual(before);
      expect(test.state().ui.notice?.text).toMatch(/^In this scene /);
    },
  );

  it.each(Object.keys(DEEDS) as Control[])(
    'does not come in with a pinned run either: %s',
    async (control) => {
      const test = await createSettledStore();
      test.actions.setLearningRate(0.5);
      await test.actions.pinRun();
      const [pinned] = test.state().runs;
      await open(test, withheldIn(exercise(), control));
      const before = await standing(test);
      await test.actions.openRun(pinned!);
      await test.settled();
      expect(await standing(test)).toEqual(before);
      expect(test.state().ui.notice?.text).toMatch(/^In this scene /);
    },
  );

  it.each(Object.entries(DEEDS) as [Control, (typeof DEEDS)[Control]][])(
    'is there again where the scene allows it: %s',
    async (_, act) => {
      const test = await createSettledStore();
      await open(test, exercise());
      const before = await standing(test);
      act(test);
      const isPlaying = test.state().run.playing;
      test.actions.pause();
      await test.settled();
      const hasChanged = isPlaying || !isDeepStrictEqual(await standing(test), before);
      expect(hasChanged).toBe(true);
      expect(test.state().ui.notice?.text ?? '').not.toMatch(/^In this scene /);
    },
  );
});

describe('A draft', () => {
  function newDraft(text: string | null = null) {
    const kept = { text };
    let count = 0;
    const draft = createDraft(
      { read: () => kept.text, write: (written) => (kept.text = written) },
      () => `id-${count++}`,
    );
    return { draft, kept, titles: () => draft.state.getState().lesson.scenes.map(({ title }) => title) };
  }

  async function recorded() {
    const test = await createSettledStore();
    return setUpOf(await test.actions.savedState());
  }

  it('is the same after a reload', async () => {
    const { draft, kept } = newDraft();
    draft.setTitle('Mine');
    expect(newDraft(kept.text).draft.state.getState().lesson.title).toBe('Mine');
    draft.addScene(await recorded());
    draft.changeScene(0, { text: 'Read this.', withheld: ['data'] });
    const again = newDraft(kept.text).draft.state.getState();
    expect(again.lesson).toEqual(draft.state.getState().lesson);
    expect(again.trouble).toBeNull();
  });

  it('has its scenes moved, doubled, taken out and put back', async () => {
    const { draft, titles } = newDraft();
    const setUp = await recorded();
    for (const [at, title] of ['a', 'b', 'c'].entries()) {
      draft.addScene(setUp);
      draft.changeScene(at, { title });
    }
    draft.moveScene(2, -1);
    expect(titles()).toEqual(['a', 'c', 'b']);
    draft.moveScene(0, -1);
    draft.moveScene(2, 1);
    expect(titles()).toEqual(['a', 'c', 'b']);
    draft.duplicateScene(0);
    expect(titles()).toEqual(['a', 'a', 'c', 'b']);
    const ids = draft.state.getState().lesson.scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    draft.removeScene(1);
    expect(titles()).toEqual(['a', 'c', 'b']);
    draft.putBack();
    expect(titles()).toEqual(['a', 'a', 'c', 'b']);
  });

  it('goes out with a title for itself and for each scene, and opens as it was recorded', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    await test.settled();
    const before = await test.checkpoint();
    const { draft } = newDraft();
    draft.addScene(setUpOf(await test.actions.savedState()));
    const lesson = finished(draft.state.getState());
    expect([lesson.title, lesson.scenes[0]!.title]).toEqual(['Exercise', 'Scene 1']);
    const parsed = parseExerciseText(toExerciseText(lesson));
    const other = await createSettledStore();
    await other.actions.openExercise(parsed);
    await other.settled();
    const { state, initialParameters } = await other.checkpoint();
    expect({ state, initialParameters }).toEqual({
      state: before.state,
      initialParameters: before.initialParameters,
    });
  });

  it('that is recorded anew goes on showing what it did, unless that is gone with its problem', async () => {
    const { draft } = newDraft();
    const shows = () => draft.state.getState().lesson.scenes[0]?.setUp.shows;
    const setUp = await recorded();
    draft.addScene(setUp);
    draft.changeScene(0, { setUp: { ...setUp, shows: 'inputs' } });
    draft.recordAgain(0, setUp);
    expect(shows()).toBe('inputs');
    draft.changeScene(0, { setUp: { ...setUp, shows: 'fit' } });
    draft.recordAgain(0, setUp);
    expect(shows()).toBeNull();
  });

  it('that cannot be read begins anew and says so', () => {
    for (const text of ['', '{', '[]', '{"id":1}', 'x'.repeat(5 * 2 ** 20)]) {
      const { lesson, trouble } = newDraft(text).draft.state.getState();
      expect(lesson.scenes).toEqual([]);
      expect(trouble).toMatch(/^The draft that was kept could not be read\. /);
    }
  });

  it('says when the browser keeps nothing', () => {
    const draft = createDraft({ read: () => null, write: () => undefined }, () => 'id');
    draft.setTitle('Mine');
    expect(draft.state.getState().trouble).toContain('cannot keep the draft');
  });
});
