import { withLock } from '../document/edges.ts';
import {
  all,
  answer,
  bias,
  choice,
  counter,
  documentOf,
  figure,
  scene,
  setUp,
  value,
  weight,
} from './build.ts';
import type { Lesson } from './types.ts';

/**
 * One weight may move, so J is a parabola: J(w) = 0.6 + ½ · 7.5 · (w − 4.2)². 7.5 is the mean of the squared family members,
 * 4.2 where the slope is 0. At w = 1 J is 39 and its slope 7.5 · (1 − 4.2) = −24.
 */
function parabola(learningRate: number) {
  const free = documentOf('transactions', {
    hidden: [],
    training: { batchSize: 8, optimizer: { name: 'sgd', learningRate } },
  });
  return withLock(withLock(free, weight(1, 2, 1), true), bias(1, 1), true);
}

const START = [1, 1, 0];
const w = weight(1, 1, 1);
const atStart = { parameters: START, selection: w, mathsOpen: true } as const;

export const gradientDescent: Lesson = {
  id: 'gradient-descent',
  title: 'Gradient descent',
  summary: 'Feel the slope, take a step down, and choose how long the step is.',
  scenes: [
    scene({
      id: 'slope',
      title: 'A valley',
      text: `Only $w_1$ may move here; the rest is locked. For every value it could have there is a cost: that makes a **curve**, below the network. We stand at $w_1$ = 1, where $J$ is 39.

The slope there is **−24**: it says which way is down, and how steep.`,
      setUp: setUp(parabola(0.05), atStart),
      focus: w,
      say: 'Walk down to the bottom of the valley by dragging $w_1$.',
      checks: [
        {
          words: 'The slope is negative. Which way is down?',
          goal: choice(
            ['Raise the weight', 'A negative slope falls to the right.'],
            ['Lower the weight', 'That way $J$ grows: try it.'],
            ['It cannot be known', 'The sign of the slope says it.'],
          ),
        },
        { words: 'Bring $J$ to 0.65 or less', goal: value(figure('trainLoss'), 'atMost', 0.65) },
        { words: 'The slope at the very bottom is …?', goal: answer(0, 0.5) },
      ],
      bar: { check: 1, from: 39 },
      hints: [
        'Pull the upper edge up and watch the point on the curve.',
        'The bottom is at $w_1$ = 4.2, and it is flat: slope 0.',
      ],
      done: 'Against the slope, until there is none left.',
    }),
    scene({
      id: 'one-step',
      title: 'A step by rule',
      text: `A computer does not see the valley. It only feels the slope, and steps against it. The **learning rate** $η$ says how far:

$Δw = −η · ∂J/∂w$

Here $η$ is 0.05, the slope −24, and $w_1$ is 1.`,
      // Without the selection nothing on the page foresees the step.
      setUp: setUp(parabola(0.05), { parameters: START, stepSize: 'batch' }),
      say: 'Foretell $w_1$ after one step, then press **Step forward**.',
      checks: [
        { words: '$w_1$ after one step', goal: answer(2.2) },
        {
          words: 'Take the step',
          goal: all(
            value(counter('step'), 'equal', 1),
            value({ kind: 'parameter', ref: w }, 'equal', 2.2, 0.001),
          ),
        },
      ],
      hints: ['−0.05 · (−24) = 1.2.', '1 + 1.2 = 2.2. “Step forward” stands right of the play button.'],
      done: 'Steep slope, long step; gentle slope, short step.',
    }),
    scene({
      id: 'choose-rate',
      title: 'Too careful',
      text: `With $η$ = 0.01 the steps are tiny: after five of them $J$ is still far from the bottom. You choose now.

“Start again”, at the bottom left, takes you back to $w_1$ = 1.`,
      setUp: setUp(parabola(0.01), { ...atStart, stepSize: 'batch' }),
      say: 'Choose a learning rate with which five steps, or fewer, bring $J$ to 0.61.',
      checks: [
        {
          words: '$J$ of 0.61 or less within five steps',
          goal: all(
            value(figure('trainLoss'), 'atMost', 0.61),
            value(counter('step'), 'atLeast', 1),
            value(counter('step'), 'atMost', 5),
            value(counter('learningRate'), 'atLeast', 0.02),
          ),
        },
      ],
      bar: { check: 0, from: 39 },
      hints: [
        'Ten times as much is a good guess. After every try: Start again.',
        'Set “Rate” to 0.13, press Start again, and step: two steps will do.',
      ],
      done: 'Not too small, not too large.',
    }),
    scene({
      id: 'too-large',
      title: 'Over the top',
      text: `Too large a step lands on the other side, higher up; the next one higher still. The cost **diverges**.

How large is too large? For each 1 that $w_1$ moves, the slope changes by 7.5: the **curvature**. Beyond 2 ÷ curvature it goes wrong.`,
      setUp: setUp(parabola(0.05), { ...atStart, stepSize: 'batch' }),
      say: 'Make $J$ grow, then find the border.',
      checks: [
        {
          words: 'Choose a rate with which a step makes $J$ larger than 40',
          goal: all(
            value(figure('trainLoss'), 'atLeast', 40),
            value(counter('step'), 'atLeast', 1),
            value(counter('learningRate'), 'atLeast', 0.2),
          ),
        },
        { words: 'From which $η$ on does it diverge?', goal: answer(0.2667, 0.004) },
        { words: 'And which $η$ would land on the bottom in one step?', goal: answer(0.1333, 0.004) },
      ],
      hints: [
        'Try 0.3. For the border, divide 2 by 7.5. For the perfect step, half of that.',
        '2 ÷ 7.5 = 0.267, and 1 ÷ 7.5 = 0.133.',
      ],
      done: 'Between crawling and flying off lies the learning rate.',
    }),
  ],
};
