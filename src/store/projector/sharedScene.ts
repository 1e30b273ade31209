/** The scene of a lesson as a following window shows it: what it says, and how far its task is done. */
import type { EdgewiseDocument } from '../../document/document.ts';
import {
  anyNumber,
  flag,
  list,
  nullable,
  object,
  oneOf,
  oneOfKind,
  text,
  whole,
  type Field,
} from '../../document/saved/fields.ts';
import type { Answer } from '../../lessons/goals.ts';
import { LIMITS } from '../../lessons/saved/limits.ts';
import { sceneWordsField } from '../../lessons/saved/parseLesson.ts';
import type { Scene, SceneWords } from '../../lessons/types.ts';
import { USUAL_SET_UP } from '../../lessons/usualSetUp.ts';
import { NO_CLICKS, sceneOf, type LessonState } from '../lesson.ts';

export interface SharedScene extends Pick<LessonState, 'scene' | 'met' | 'answers'> {
  /** The title of the lesson, and how many scenes it has. */
  title: string;
  count: number;
  says: SceneWords;
}

const answerField: Field<Answer> = oneOfKind<Answer>({
  number: object({ kind: oneOf(['number']), value: anyNumber }),
  choice: object({ kind: oneOf(['choice']), option: whole({ min: 0, max: LIMITS.options }) }),
});

export const sharedSceneField: Field<SharedScene> = object<SharedScene>({
  title: text(LIMITS.title),
  scene: whole({ min: 0, max: LIMITS.scenes - 1 }),
  count: whole({ min: 1, max: LIMITS.scenes }),
  says: sceneWordsField,
  met: list(flag, { most: LIMITS.checks }),
  answers: list(nullable(answerField), { most: LIMITS.checks }),
});

export function toSharedScene(state: LessonState): SharedScene {
  const { lesson, scene, met, answers } = state;
  const { title, text: says, task, done } = sceneOf(state);
  return {
    title: lesson.title,
    scene,
    count: lesson.scenes.length,
    says: { title, text: says, task, done },
    met,
    answers,
  };
}

/** A lesson that has this scene. The others are only counted: each stands for as good as the present one. */
export function lessonWith(shared: SharedScene, document: EdgewiseDocument): LessonState {
  const { title, scene, count, says, met, answers } = shared;
  const whole: Scene = {
    ...says,
    id: '',
    setUp: { ...USUAL_SET_UP, start: { kind: 'document', document } },
    goesOn: false,
    withheld: [],
    focus: null,
    hints: ['', ''],
  };
  const scenes = Array.from({ length: Math.max(count, scene + 1) }, () => whole);
  const lesson = { id: title, title, summary: '', scenes };
  const progress = { scene, met, answers, hints: 0, clicks: NO_CLICKS } as const;
  return { ...progress, lesson, origin: 'outside', begun: document, since: null };
}
