/** A hand that does the tasks of lessons through the store, as the page's controls do. */
import { askedBy } from '../../../src/lessons/judgeGoal.ts';
import { sceneOf, type LessonState } from '../../../src/store/lesson.ts';
import type { StepSize } from '../../../src/worker/protocol.ts';
import type { TestStore } from '../../helpers/testStore.ts';

/** Does the task of a scene that has just been opened. */
export type Hand = (test: TestStore) => Promise<void>;

export function lessonOf(test: TestStore): LessonState {
  const { lesson } = test.state().ui;
  if (!lesson) throw new Error('No lesson is open.');
  return lesson;
}

/** Answers a check, counted from 1: a number, or the words with which the chosen reason begins. */
export function say(test: TestStore, check: number, answer: number | string): void {
  if (typeof answer === 'number')
    return void test.actions.answerCheck(check - 1, { kind: 'number', value: answer });
  const goal = sceneOf(lessonOf(test)).task.checks[check - 1]?.goal;
  const asked = goal && askedBy(goal);
  const option =
    asked?.kind === 'choice' ? asked.options.findIndex(({ words }) => words.startsWith(answer)) : -1;
  if (option < 0) throw new Error(`The check ${check} offers no reason “${answer}”.`);
  void test.actions.answerCheck(check - 1, { kind: 'choice', option });
}

export async function step(test: TestStore, times: number, size?: StepSize): Promise<void> {
  if (size) test.actions.setStepSize(size);
  for (let taken = 0; taken < times; taken++) {
    test.actions.stepForward();
    await test.settled();
  }
}

/** Plays at the size Epoch, as fast as it goes, until the scene's checks are met. */
export async function playUntilMet(test: TestStore, mostTurns = 20_000): Promise<void> {
  test.actions.setStepSize('epoch');
  test.actions.setSpeed(null);
  test.actions.togglePlay();
  for (let turn = 0; turn < mostTurns && test.state().run.playing; turn++) {
    test.clock.nowMs += 250;
    await test.nextFrame();
    if (lessonOf(test).met.every(Boolean)) test.actions.pause();
  }
  await test.settled();
}
