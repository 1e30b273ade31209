import type { Condition } from '../../lessons/goals.ts';
import { aimOf } from '../../lessons/judgeGoal.ts';
import { sceneOf } from '../../store/lesson.ts';
import { lessonFacts } from '../../store/lessonFacts.ts';
import type { AppState } from '../../store/state.ts';
import { useApp } from '../../store/hooks.ts';

/** The number that a check is about, as it is now, and where it is to come; null where it is about none. */
export function useAim(check: number): { now: number | null; condition: Condition } | null {
  const condition = useApp((state) => aim(state, check)?.condition ?? null);
  const now = useApp((state) => aim(state, check)?.now ?? null);
  return condition && { now, condition };
}

function aim(state: AppState, check: number) {
  const { lesson } = state.ui;
  const goal = lesson && sceneOf(lesson).task.checks[check]?.goal;
  const facts = lesson && lessonFacts(lesson, state);
  return goal && facts ? aimOf(goal, facts) : null;
}
