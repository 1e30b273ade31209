import { all, answer, choice, counter, documentOf, scene, setUp, value, weight } from './build.ts';
import type { Lesson } from './types.ts';

/** (2, 3) → 13: 5 and 1 in the hidden layer, 9 at the output. A sample has seven steps: three on, the loss, three back. */
const transactions = documentOf('transactions');
const AFTER_OUTPUT = 3;
const AFTER_LOSS = 4;
const AFTER_OUTPUT_DELTA = 5;

const x1ToH2 = weight(1, 1, 2);

export const backpropagation: Lesson = {
  id: 'backpropagation',
  title: 'Back-propagation',
  summary: 'Who is to blame? The error travels back, edge by edge.',
  scenes: [
    scene({
      id: 'error',
      title: 'It starts at the end',
      text: `The output was 9, the target is 13. First question: if the output changed a little, what would the loss do? For ½ squared error that is simply

$δ = ŷ − y$

A negative $δ$ means: more output, less loss.`,
      setUp: setUp(transactions, { walkIndex: AFTER_OUTPUT, mathsOpen: true }),
      say: 'Work out $δ$ of the output, then step there: the loss first, then backward.',
      checks: [
        { words: '$δ$ of the output', goal: answer(-4) },
        {
          words: 'Step to it',
          goal: { kind: 'known', result: { kind: 'delta', layer: 2, unit: 0 } },
        },
        {
          words: 'What does its sign say?',
          goal: choice(
            ['The output should be larger', 'It is 4 too low.'],
            ['The output should be smaller', 'Then the loss would grow.'],
            ['The loss is negative', 'A square never is.'],
          ),
        },
      ],
      hints: [
        'Subtract the target from the prediction.',
        '9 − 13 = −4. Two presses of “Step forward” lead there.',
      ],
      done: 'Prediction and target are compared once, here.',
    }),
    scene({
      id: 'contribution',
      title: 'What each edge contributed',
      text: `An edge is to blame for what went through it. So its **gradient** is the $δ$ at its end times the number that came in:

$∂L/∂w = δ · a$

$h_1$ sent 5 and $h_2$ sent 1; $δ$ is −4.`,
      setUp: setUp(transactions, { walkIndex: AFTER_LOSS, mathsOpen: true }),
      say: 'Work out both gradients, then step and compare with the flags.',
      checks: [
        { words: 'Gradient of the edge from $h_1$', goal: answer(-20) },
        { words: 'Gradient of the edge from $h_2$', goal: answer(-4) },
        {
          words: 'Step to them',
          goal: { kind: 'known', result: { kind: 'gradient', layer: 2, unit: 0 } },
        },
      ],
      hints: ['Multiply $δ$ by what came through the edge.', '−4 · 5 = −20 and −4 · 1 = −4.'],
      done: 'Who sent more has more to answer for.',
    }),
    scene({
      id: 'back-one-layer',
      title: 'One layer back',
      text: `A hidden neuron has no target. Its blame is what comes back over its edge: the $δ$ ahead, times the weight, times the slope of its own activation function, here 1.

For $h_1$: −4 · 2 · 1 = −8.`,
      setUp: setUp(transactions, { walkIndex: AFTER_OUTPUT_DELTA, mathsOpen: true }),
      say: 'Do the same for $h_2$, whose edge has the weight −1.',
      checks: [
        { words: '$δ$ of $h_2$', goal: answer(4) },
        {
          words: 'Step on, to $h_2$ and then $h_1$',
          goal: all(
            { kind: 'known', result: { kind: 'delta', layer: 1, unit: 1 } },
            { kind: 'known', result: { kind: 'delta', layer: 1, unit: 0 } },
          ),
        },
        {
          words: 'Why do the two have opposite signs?',
          goal: choice(
            ['Their edges to the output have opposite signs', 'More of $h_1$ helps, more of $h_2$ hurts.'],
            ['Their inputs are different', 'Both receive the same inputs.'],
            ['One of them is too large', 'A sign says which way, never how much.'],
          ),
        },
      ],
      hints: [
        '$δ$ ahead · weight · slope.',
        '−4 · (−1) · 1 = 4. Two presses of “Step forward”: in a backward pass, forward leads to the left.',
      ],
      done: 'That is the chain rule: multiply along the way.',
    }),
    scene({
      id: 'foretell-sign',
      title: 'Up or down?',
      text: `Now one weight far from the output: from $x_1$ to $h_2$, at present −1. The $δ$ of $h_2$ is 4, and $x_1$ sends 2.

Gradient descent goes **against** the gradient, with $η$ = 0.01.`,
      setUp: setUp(transactions, { stepSize: 'batch' }),
      focus: x1ToH2,
      say: 'First foretell, then press **Step forward**: one batch, here one household.',
      checks: [
        {
          words: 'Before the step: what will become of this weight?',
          goal: all(
            choice(
              ['It goes down', 'Its gradient is 4 · 2 = 8, and the step goes against it.'],
              ['It goes up', 'Its gradient is positive, and the step goes against it.'],
              ['It stays', 'Only with a gradient of 0.'],
            ),
            value(counter('step'), 'equal', 0),
          ),
        },
        {
          words: 'Take the step',
          goal: all(
            value(counter('step'), 'equal', 1),
            value({ kind: 'parameter', ref: x1ToH2 }, 'equal', -1.08, 0.001),
          ),
        },
      ],
      hints: [
        '$δ$ · a = 4 · 2. Is that positive or negative?',
        'The gradient is 8, so the weight goes from −1 to −1 − 0.01 · 8 = −1.08.',
      ],
      done: 'Down by 0.08, as foretold.',
    }),
    scene({
      id: 'quiz',
      title: 'Be the chain rule',
      text: `The loss is known, and the way back begins. The quiz asks for every $δ$, from the output to the hidden layer, and for two gradients.

In the hidden layer a $δ$ is made of three things: the $δ$ ahead, the weight between, and a slope.`,
      setUp: setUp(transactions, { walkIndex: AFTER_LOSS, stepSize: 'layer' }),
      say: 'Press **Quiz me** and get five numbers right.',
      checks: [{ words: 'Five right answers', goal: value(counter('quizRight'), 'atLeast', 5) }],
      bar: { check: 0, from: 0 },
      hints: [
        '$δ$ of the output is $ŷ − y$; then times 2 for $h_1$, times −1 for $h_2$.',
        '−4, with the gradients −4 · 5 = −20 and −4 · 1 = −4; then 4 for $h_2$ and −8 for $h_1$.',
      ],
      done: 'That is all of back-propagation.',
    }),
    scene({
      id: 'it-falls',
      title: 'And does it help?',
      text: `All nine numbers have their gradient now, and each moves against it by $η$ times as much.

One update, for one household. Then the same household once more: is the loss of 8 smaller?`,
      setUp: setUp(transactions, { stepSize: 'batch' }),
      say: 'Take one step and look at the loss of this sample.',
      checks: [
        {
          words: 'Bring the loss of the sample below 0.01',
          goal: all(
            value({ kind: 'sampleLoss' }, 'atMost', 0.01),
            value({ kind: 'input', unit: 0 }, 'equal', 2),
            value({ kind: 'input', unit: 1 }, 'equal', 3),
          ),
        },
        {
          words: 'Why did the weights move by different amounts?',
          goal: choice(
            ['Each by its own share of the blame', 'Its own gradient, times the same $η$.'],
            ['By chance', 'Nothing here is random: do it again and compare.'],
            [
              'Larger weights move more',
              'Look: of the weights that were 1, one moved by 0.16, another by 0.24.',
            ],
          ),
        },
      ],
      bar: { check: 0, from: 8 },
      hints: [
        'One press of “Step forward”, at the size Batch.',
        'The output becomes 13.08, and the loss 0.003.',
      ],
      done: 'Forward, loss, backward, update: that is one step of learning.',
    }),
  ],
};
