/** In front of a room there are the network, its keys and the fields of the task; some tasks need more of the page than that. */
import type { Goal, SimpleGoal } from './goals.ts';
import { askedBy } from './judgeGoal.ts';
import type { Scene } from './types.ts';

/** Whether the task asks for controls that only the page at the desk has. */
export function needsDesk({ task: { checks }, setUp: { shows } }: Pick<Scene, 'task' | 'setUp'>): boolean {
  const done = checks.filter(({ goal }) => askedBy(goal) === null);
  return done.length > 0 && (shows !== null || done.some(({ goal }) => partsOf(goal).some(isOfDesk)));
}

function partsOf(goal: Goal): readonly SimpleGoal[] {
  return goal.kind === 'all' ? goal.goals : [goal];
}

const COUNTERS_OF_DESK = ['learningRate', 'batchSize', 'quizRight', 'threshold'];

function isOfDesk(goal: SimpleGoal): boolean {
  if (goal.kind !== 'value')
    return goal.kind === 'setting' || goal.kind === 'otherWeights' || goal.kind === 'opened';
  const { of } = goal;
  if (of.kind === 'counter') return COUNTERS_OF_DESK.includes(of.name);
  return of.kind === 'units';
}
