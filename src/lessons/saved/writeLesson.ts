import { toSavedJson } from '../../document/saved/writeSaved.ts';
import type { Lesson, Scene } from '../types.ts';

/** The text of a lesson, whose JSON `parseLesson` reads. */
export function writeLesson(lesson: Lesson): string {
  return JSON.stringify(toLessonJson(lesson));
}

/** As plain JSON, which `parseLesson` reads again. */
export function toLessonJson(lesson: Lesson): object {
  return { ...lesson, scenes: lesson.scenes.map(toSceneJson) };
}

function toSceneJson({ setUp, ...scene }: Scene): object {
  const { start } = setUp;
  const plain = start.kind === 'saved' ? { ...start, saved: toSavedJson(start.saved) } : start;
  return { ...scene, setUp: { ...setUp, start: plain } };
}
