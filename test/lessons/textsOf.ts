import type { Goal } from '../../src/lessons/goals.ts';
import { plainText } from '../../src/lessons/markdown.ts';
import type { Scene } from '../../src/lessons/types.ts';

/** All that a scene says, replies to wrong answers included, without its marks. */
export function textsOf({ title, text, task, hints, done }: Scene): string[] {
  const checks = task.checks.flatMap(({ words, goal }) => [words, ...repliesOf(goal)]);
  return [title, text, task.say, ...checks, ...hints, done].map(plainText);
}

function repliesOf(goal: Goal): string[] {
  if (goal.kind === 'all') return goal.goals.flatMap(repliesOf);
  return goal.kind === 'choice' ? goal.options.flatMap(({ words, reply }) => [words, reply]) : [];
}
