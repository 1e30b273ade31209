/** Lessons: opening one, going through its scenes, answering, and getting back what was there before. Loaded with the first one. */
import type { Answer } from '../../lessons/goals.ts';
import { plainText } from '../../lessons/markdown.ts';
import { withScene, writeProgress } from '../../lessons/progress.ts';
import { lessons as words, saving } from '../../i18n/en.ts';
import type { ParsedLesson } from '../../lessons/saved/parseLesson.ts';
import { LIMITS } from '../../lessons/saved/limits.ts';
import type { Lesson, Scene } from '../../lessons/types.ts';
import type { ActionContext } from '../context.ts';
import type { KeptText, LessonHelpers } from './lessonActions.ts';
import { clicksAfterStep, moveBack, moveOn } from '../clicker.ts';
import { standingOf, type Snapshot } from '../history.ts';
import { isDone, NO_CLICKS, sceneOf, type LessonOrigin, type LessonState } from '../lesson.ts';
import { judge } from '../lessonFacts.ts';
import { lookNow, lookOf, type Look } from '../lessonLook.ts';
import { putInPlace } from '../putInPlace.ts';

/** A lesson, and whose it is. */
type Book = Pick<LessonState, 'lesson' | 'origin'>;

/** All that there was before the lesson, or in a scene when a room left it. */
interface Place {
  snapshot: Snapshot;
  look: Look;
}

export function createLessonPlayer(context: ActionContext, helpers: LessonHelpers, kept: KeptText) {
  const { client, frames } = context;
  const lessonNow = () => context.get().ui.lesson;
  /** What was open before the first lesson. */
  let before: Place | null = null;
  /** Where a room has left scenes of this lesson. Whoever sets a scene up at the desk begins anew. */
  const left = new Map<number, Place>();
  /** Number of the newest scene asked for: an older one that is ready later is dropped. */
  let newest = 0;
  /** Scenes that are being set up. */
  let changes = 0;

  context.state.subscribe(judgeNow);

  /** Takes note of the checks that are met by now. */
  function judgeNow(): void {
    const lesson = lessonNow();
    if (!lesson) return;
    if (lesson.since && lesson.since !== context.get().run.frame) return takeFirstFrame();
    const met = judge(lesson, context.get());
    if (met === lesson.met) return;
    const next = { ...lesson, met };
    context.setUi({ lesson: next, announcement: wordsOfMet(lesson, next) });
    if (isDone(next)) keepProgress(next, sceneOf(next).id);
  }

  /** The first frame of a scene: only now can be asked what is known of the weight that it has selected. */
  function takeFirstFrame(): void {
    change({ since: null });
    frames.refresh();
  }

  /** Of a lesson that is only tried nothing is kept. */
  function keepProgress({ lesson, scene, origin }: LessonState, doneId: string | null): void {
    if (origin === 'trial') return;
    const progress = withScene(context.get().ui.progress, progressKey(lesson, origin), scene, doneId);
    context.setUi({ progress });
    kept.write(writeProgress(progress));
  }

  function placeNow(): Place {
    return { snapshot: context.history.capture(), look: lookNow(context.get().ui) };
  }

  function rest(): void {
    client.pause();
    context.setRun({ playing: false, fitting: null, diverged: null });
    context.setUi({ quiz: null, look: null, typing: null, hover: null, dialog: null });
  }

  async function changeScene(change: () => Promise<void>): Promise<void> {
    changes++;
    context.setUi({ isChangingScene: true });
    try {
      await change();
    } finally {
      changes--;
      context.setUi({ isChangingScene: changes > 0 });
    }
  }

  async function enter(book: Book, index: number, isNext = false): Promise<void> {
    const scene = book.lesson.scenes[index];
    if (!scene || context.get().ui.gesture) return;
    left.clear();
    await changeScene(() => setUpScene(book, index, scene, isNext));
  }

  async function setUpScene(book: Book, index: number, scene: Scene, isNext: boolean): Promise<void> {
    const wish = ++newest;
    const isFirst = lessonNow() === null;
    if (isFirst) before = placeNow();
    rest();
    const undoWords = isFirst ? words.openLesson(book.lesson.title) : words.goToScene(scene.title);
    const goesOn = isNext && canGoOn(scene);
    if (goesOn) context.record(undoWords);
    else if (!(await open(scene, undoWords))) return;
    if (wish !== newest) return;
    if (!goesOn) placeRun(scene);
    begin(book, index);
  }

  /** Whoever has skipped the training meets a scene that needs it with the weights that it brings. */
  function canGoOn({ goesOn, setUp: { parameters } }: Scene): boolean {
    const hasFrame = lessonNow()?.since === null;
    const isTrained = hasFrame && (context.get().run.frame?.step ?? 0) > 0;
    return goesOn && (parameters === null || isTrained);
  }

  /** Puts the scene's document in place; false where its rows cannot be had, which is said. */
  async function open({ setUp: { start } }: Scene, undoWords: string): Promise<boolean> {
    if (start.kind === 'table') return helpers.openTable(start.id, start.seed);
    if (start.kind === 'saved') {
      const refused = await helpers.openSaved(start.saved, undoWords);
      context.say(refused, 'error');
      return refused === null;
    }
    context.change(undoWords, start.document, { weights: 'fresh' });
    return true;
  }

  /** Gives a network that was just opened the scene's weights, and takes it to its step. */
  function placeRun({ setUp: { parameters, walkIndex } }: Scene): void {
    if (parameters) client.setParameters(parameters.map((value, at) => ({ index: at, value })));
    if (walkIndex > 0) client.seek(0, walkIndex);
  }

  function begin({ lesson, origin }: Book, index: number): void {
    const scene = lesson.scenes[index]!;
    const { document, run } = context.get();
    const checks = scene.task.checks;
    const next: LessonState = {
      lesson,
      origin,
      scene: index,
      met: checks.map(() => false),
      answers: checks.map(() => null),
      hints: 0,
      clicks: NO_CLICKS,
      begun: document,
      since: run.frame,
    };
    context.setUi({ ...lookOf(scene, document), lesson: next });
    keepProgress(next, null);
    frames.refresh();
  }

  function goTo(distance: 1 | -1): Promise<void> {
    const lesson = lessonNow();
    return lesson ? enter(lesson, lesson.scene + distance, distance === 1) : Promise.resolve();
  }

  async function turnScene(distance: 1 | -1): Promise<void> {
    const lesson = lessonNow();
    const index = lesson ? lesson.scene + distance : -1;
    const scene = lesson?.lesson.scenes[index];
    const { gesture, isChangingScene } = context.get().ui;
    if (!lesson || !scene || gesture || isChangingScene) return;
    const place = left.get(index);
    left.set(lesson.scene, placeNow());
    await changeScene(async () => {
      if (!place || !(await findAgain(place, scene))) await setUpScene(lesson, index, scene, distance === 1);
    });
  }

  /** A scene as the room left it; false where the worker had to be restarted since. */
  async function findAgain(place: Place, { title }: Scene): Promise<boolean> {
    const wish = ++newest;
    rest();
    context.record(words.goToScene(title));
    if (!(await putBack(place, place.snapshot.lesson))) return false;
    const lesson = lessonNow();
    if (lesson && wish === newest) keepProgress(lesson, null);
    return true;
  }

  async function click(distance: 1 | -1): Promise<void> {
    const lesson = lessonNow();
    const move = distance === 1 ? moveOn(context.get()) : moveBack(context.get());
    if (move === 'scene') return turnScene(distance);
    if (move !== 'step' || !lesson) return;
    change({ clicks: clicksAfterStep(lesson.clicks, distance) });
    if (distance === 1) helpers.stepForward();
    else helpers.stepBack();
  }

  /** Gives back what was open before the lesson. */
  async function leaveLesson(): Promise<void> {
    if (lessonNow() && !context.get().ui.gesture) await changeScene(giveBack);
  }

  async function giveBack(): Promise<void> {
    newest++;
    left.clear();
    rest();
    context.record(words.leaveLesson);
    context.setUi({ lesson: null });
    const isBack = before !== null && (await putBack(before, null));
    if (isBack) context.announce(words.isBack);
    else context.say(words.isLost, 'error');
    frames.refresh();
  }

  async function putBack({ snapshot, look }: Place, lesson: LessonState | null): Promise<boolean> {
    const standing = await standingOf(snapshot).catch(() => null);
    const rows = await context.tables.ensure(snapshot.document).catch(() => null);
    if (!standing || !rows?.ok) return false;
    putInPlace(context, { ...standing, lesson });
    context.setUi(look);
    return true;
  }

  /** Opens it where the person left it, and says what was put right in it. */
  async function openExercise(parsed: ParsedLesson): Promise<boolean> {
    if (!parsed.ok) context.say(parsed.error, 'error');
    if (!parsed.ok) return false;
    const { lesson, report } = parsed;
    const begun = context.get().ui.progress[progressKey(lesson, 'outside')]?.scene ?? 0;
    await enter({ lesson, origin: 'outside' }, Math.min(begun, lesson.scenes.length - 1));
    if (report.length > 0) context.say(saving.repaired(report), 'error');
    return lessonNow()?.lesson === lesson;
  }

  function change(part: Partial<LessonState>): void {
    const lesson = lessonNow();
    if (lesson) context.setUi({ lesson: { ...lesson, ...part } });
  }

  return {
    /** Opens a lesson at a scene, counted from 0. Resolves when the scene is set up. */
    openLesson: (lesson: Lesson, scene: number, origin: LessonOrigin): Promise<void> =>
      enter({ lesson, origin }, scene),
    /** False where the exercise cannot be opened, which is said; then everything is as it was. */
    openExercise,
    /** To the next scene, whether or not the present one is done. */
    nextScene: () => goTo(1),
    previousScene: () => goTo(-1),
    turnScene,
    click,
    restartScene(): Promise<void> {
      const lesson = lessonNow();
      return lesson ? enter(lesson, lesson.scene) : Promise.resolve();
    },
    leaveLesson,
    /** What the person says to the check with this number, counted from 0. */
    answerCheck(index: number, answer: Answer): void {
      const answers = lessonNow()?.answers.with(index, answer);
      if (answers) change({ answers });
    },
    showHint(): void {
      const hints = lessonNow()?.hints;
      if (hints !== undefined) change({ hints: hints === 0 ? 1 : 2 });
    },
  };
}

/** Under which the progress is kept: an exercise may call itself as it likes, and is none of the built-in lessons. */
function progressKey({ id }: Lesson, origin: LessonOrigin): string {
  return origin === 'catalogue' ? id : `exercise ${id}`.slice(0, LIMITS.id);
}

function wordsOfMet(old: LessonState, next: LessonState): string {
  const { task, done } = sceneOf(next);
  if (isDone(next)) return plainText(done);
  const texts = task.checks.flatMap(({ words: text }, index) =>
    next.met[index] === true && old.met[index] !== true ? [plainText(text)] : [],
  );
  return words.checksMet(texts);
}
