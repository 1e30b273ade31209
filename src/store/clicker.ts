/** Where the two buttons of a clicker lead in front of a room, while a lesson is open. Loaded with the first lesson. */
import type { Goal, LessonFacts, SimpleGoal } from '../lessons/goals.ts';
import { isMet } from '../lessons/judgeGoal.ts';
import { isWithheld, sceneOf, type Clicks } from './lesson.ts';
import { lessonFacts } from './lessonFacts.ts';
import type { AppState } from './state.ts';

/** A step within the scene, another scene, or nowhere: there is no further one, or the scene is still being set up. */
export type ClickerMove = 'step' | 'scene' | 'none';

/** A scene that waits for steps gets them first, those that were taken back before others; then comes the next scene. */
export function moveOn(state: AppState): ClickerMove {
  const { lesson } = state.ui;
  if (!lesson || state.ui.isChangingScene || lesson.since !== null) return 'none';
  const isStep = lesson.clicks.back > 0 || waitsForStep(state);
  if (isStep && !isWithheld(state, 'steps')) return 'step';
  return lesson.scene < lesson.lesson.scenes.length - 1 ? 'scene' : 'none';
}

/** The same way back: the clicker's steps in this scene, then the scene before. */
export function moveBack({ ui: { lesson, isChangingScene } }: AppState): ClickerMove {
  if (!lesson || isChangingScene || lesson.since !== null) return 'none';
  if (lesson.clicks.on > 0) return 'step';
  return lesson.scene > 0 ? 'scene' : 'none';
}

export function clicksAfterStep({ on, back }: Clicks, distance: 1 | -1): Clicks {
  return { on: on + distance, back: Math.max(0, back - distance) };
}

/** Whether a check that is not met yet asks for a step that has not been taken. */
function waitsForStep(state: AppState): boolean {
  const { lesson } = state.ui;
  const facts = lesson && lessonFacts(lesson, state);
  if (!facts) return false;
  return sceneOf(lesson).task.checks.some(
    ({ goal }, index) => lesson.met[index] !== true && partsOf(goal).some((part) => isStepAhead(part, facts)),
  );
}

function partsOf(goal: Goal): readonly SimpleGoal[] {
  return goal.kind === 'all' ? goal.goals : [goal];
}

/** A number that steps bring to light, or a count of updates; what more training would do is not for a clicker. */
function isStepAhead(goal: SimpleGoal, facts: LessonFacts): boolean {
  if (goal.kind === 'known') return !isMet(goal, facts, null);
  if (goal.kind !== 'value' || goal.of.kind !== 'counter' || goal.of.name !== 'step') return false;
  return goal.is.is !== 'atMost' && facts.counters.step < goal.is.value;
}
