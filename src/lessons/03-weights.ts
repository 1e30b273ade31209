import { answer, choice, counter, documentOf, figure, scene, setUp, value, weight } from './build.ts';
import type { Lesson } from './types.ts';

const regression = documentOf('transactions', { hidden: [] });
const uniform = documentOf('transactions', {
  hidden: [[2, 'relu']],
  initialWeights: { initializer: 'uniform_0_1', seed: 3 },
});
const circle = documentOf('circle', {
  hidden: [[3, 'tanh']],
  training: { optimizer: { name: 'sgd', learningRate: 0.1 } },
  initialWeights: { initializer: 'zeros' },
});
/** 2-3-1: every weight a half, every bias 0. */
const ALL_EQUAL = [...Array<number>(6).fill(0.5), 0, 0, 0, 0.5, 0.5, 0.5, 0];
const RANDOM = [
  'uniform_0_1',
  'uniform_half',
  'normal',
  'glorot_uniform',
  'glorot_normal',
  'he_uniform',
  'he_normal',
  'lecun_uniform',
  'lecun_normal',
];

const w2 = weight(1, 2, 1);

export const weights: Lesson = {
  id: 'weights',
  title: 'Weights',
  summary: 'What a weight means, and why learning starts from small random ones.',
  scenes: [
    scene({
      id: 'coefficients',
      title: 'The strength of a connection',
      text: `A single linear neuron is older than networks: statistics calls it **linear regression**.

It draws the best straight line through data:

$ŷ = 3 · x_1 + @w_2 · x_2$

There the weights are called coefficients. $w_1$ = 3 means: one family member more, three transactions more.`,
      setUp: setUp(regression, { parameters: [3, 1, 0] }),
      focus: w2,
      say: 'Let every account count for two transactions.',
      checks: [
        { words: 'Set $w_2$', goal: value({ kind: 'parameter', ref: w2 }, 'equal', 2, 0.01) },
        { words: 'By how much does one account more raise the prediction now?', goal: answer(2, 0.02) },
        { words: 'And one family member more?', goal: answer(3) },
      ],
      bar: { check: 0, from: 1 },
      hints: ['The lower edge carries the accounts.', '$w_2$ = 2 and $w_1$ = 3: those are the two answers.'],
      done: 'A weight says how strongly one neuron speaks to another.',
    }),
    scene({
      id: 'random-start',
      title: 'Nobody knows at first',
      text: `Before learning, nobody knows the right weights. So they start as **small random numbers**, here anywhere between 0 and 1. Small, so that no neuron shouts; random, so that no two are alike.

A **seed** makes chance repeatable: the same seed, the same numbers.`,
      setUp: setUp(uniform),
      say: 'Draw other weights and watch the prediction jump.',
      checks: [
        { words: 'Draw new weights', goal: { kind: 'otherWeights' } },
        {
          words: 'What does a prediction tell before any learning?',
          goal: choice(
            ['Nothing yet: it is as random as the weights', 'Learning has to come first.'],
            ['The mean of the targets', 'The network has not seen a target yet.'],
            ['The right answer, roughly', 'Draw again, and it will be another one.'],
          ),
        },
      ],
      hints: [
        'The small arrow beside “Start again”, at the bottom left, opens a menu.',
        'Choose “New weights” in that menu. Every draw gives another prediction.',
      ],
      done: 'Every network starts as a random guess.',
    }),
    scene({
      id: 'zeros',
      title: 'Why not start from 0?',
      text: `It would be simpler to start with every weight 0. Try it: three hidden neurons are to tell the ring from the disc inside it.

Press **Play** and let it train. An **epoch** is once through all points. Then look at the weights: **Numbers** writes them on the edges.`,
      setUp: setUp(circle, { stepSize: 'epoch' }),
      say: 'Train for 10 epochs or more.',
      checks: [
        { words: 'Reach epoch 10', goal: value(counter('epoch'), 'atLeast', 10) },
        { words: 'The largest weight now is …?', goal: answer(0, 0.0005) },
        {
          words: 'Why has no weight moved?',
          goal: choice(
            [
              'Every message is 0, so no weight seems to matter',
              'What is multiplied by 0 cannot make a difference.',
            ],
            ['10 epochs are too few', 'Go on: not even 1,000 would do.'],
            ['The learning rate is 0', 'The rate is 0.1.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'Play is the large black button. The edges say what the weights are.',
        'All of them are still 0: nothing arrives anywhere, so nothing can be learnt.',
      ],
      done: 'From 0 there is no way out.',
    }),
    scene({
      id: 'all-equal',
      title: 'Why not all the same?',
      text: `Then let every weight start at ½. Now messages do arrive, and weights do change.

But the three hidden neurons begin as twins: same inputs, same weights, same blame. Train, and look at their three pictures.`,
      setUp: setUp(circle, { stepSize: 'epoch', parameters: ALL_EQUAL }),
      say: 'Train for 10 epochs or more, and compare the three.',
      checks: [
        { words: 'Reach epoch 10', goal: value(counter('epoch'), 'atLeast', 10) },
        {
          words: 'What became of the three neurons?',
          goal: choice(
            ['They changed, and are still alike', 'Three twins are worth one neuron.'],
            ['They became different', 'Compare the pictures in the neurons once more.'],
            ['They did not change', 'Their weights are no longer ½.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'Look at the pictures in the middle column, and at the weights that lead there.',
        'They change, but all three in the same way.',
      ],
      done: 'This is called symmetry, and learning alone never breaks it.',
    }),
    scene({
      id: 'break-symmetry',
      title: 'Chance breaks the tie',
      text: `So start at random. There are several recipes, called **initialisers**: they differ in how large the numbers are, and fit different activation functions.

Behind the button at the far right of the bottom row, “More”, you can choose one.`,
      setUp: setUp(circle, { stepSize: 'epoch' }),
      say: 'Choose a random initialiser, then train until 9 of 10 points are right.',
      checks: [
        {
          words: 'Choose an initialiser other than Zeros',
          goal: { kind: 'setting', setting: { kind: 'named', name: 'initializer' }, oneOf: RANDOM },
        },
        {
          words: 'Validation accuracy of 90% or more',
          goal: value(figure('validationAccuracy'), 'atLeast', 0.9),
        },
      ],
      hints: [
        '“Glorot uniform” suits tanh. Then press Play.',
        'More → Initialiser → Glorot uniform, close, Play, and wait for about 25 epochs.',
      ],
      done: 'Small, random, different: now the neurons can share the work.',
    }),
  ],
};
