import { all, answer, choice, counter, documentOf, figure, scene, setUp, value } from './build.ts';
import type { Lesson } from './types.ts';

const transactions = documentOf('transactions');
const xor = (units: number) => documentOf('xor', { hidden: [[units, 'sigmoid']] });
/** Few points, much noise, many weights: it learns by heart. */
const noisy = documentOf('circle', {
  hidden: [
    [8, 'tanh'],
    [8, 'tanh'],
  ],
  data: { rows: 60, noise: 1, trainShare: 0.5 },
  training: { optimizer: { name: 'adam', learningRate: 0.03 } },
});

const SOLVED = all(value(figure('trainAccuracy'), 'atLeast', 1), value(figure('trainLoss'), 'atMost', 0.02));

export const epochs: Lesson = {
  id: 'epochs',
  title: 'Epochs and batches',
  summary: 'Again and again: how long to train, and when to stop.',
  scenes: [
    scene({
      id: 'epoch',
      title: 'Once through all the data',
      text: `One update learns from one household. When all of them have had their turn, that is an **epoch**. Training takes tens of epochs, sometimes many thousands.

Here are eight households, and the network learns after each one.`,
      setUp: setUp(transactions, { stepSize: 'batch' }),
      say: 'Step through one epoch.',
      checks: [
        { words: 'How many updates will that be?', goal: answer(8) },
        { words: 'Reach epoch 1', goal: value(counter('epoch'), 'atLeast', 1) },
      ],
      bar: { check: 1, from: 0 },
      hints: [
        'One update for each household.',
        'Eight. Press “Step forward” eight times, or choose the size Epoch and press it once.',
      ],
      done: 'One epoch: everybody has been heard once.',
    }),
    scene({
      id: 'batch',
      title: 'Listen to several, then learn',
      text: `Or listen to a few households before each update, and go by their mean: a **mini-batch**. One at a time is **stochastic**, jumpy but quick; all at once is **batch** gradient descent, smooth but slow.

Most people use 8 to 256.`,
      setUp: setUp(transactions, { stepSize: 'batch' }),
      say: 'Learn from four households at a time, for one epoch.',
      checks: [
        { words: 'How many updates make an epoch then?', goal: answer(2) },
        { words: 'Set the batch size', goal: value(counter('batchSize'), 'equal', 4) },
        {
          words: 'Train one epoch with it',
          goal: all(value(counter('batchSize'), 'equal', 4), value(counter('epoch'), 'atLeast', 1)),
        },
      ],
      hints: ['“Batch” stands in the bottom row.', '8 ÷ 4 = 2 updates. Choose 4 there, then step twice.'],
      done: 'Fewer updates, each better considered.',
    }),
    scene({
      id: 'xor-one',
      title: 'A riddle of four points',
      text: `**XOR**: the answer is yes when exactly one of two inputs is 1. Two corners are yes, the two others no, crosswise.

One hidden neuron can draw one border.`,
      setUp: setUp(xor(1), { stepSize: 'epoch' }),
      say: 'Train for 500 epochs. Set the speed to Max, if you like.',
      checks: [
        { words: 'Reach epoch 500', goal: value(counter('epoch'), 'atLeast', 500) },
        {
          words: 'Why is it not solved?',
          goal: choice(
            ['One straight border cannot part the corners', 'Crosswise corners need two borders.'],
            ['500 epochs are too few', 'Try 5,000: it is stuck.'],
            ['The learning rate is too small', 'The rate is 5. That is plenty.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'Look at the picture on the right: where does the colour change?',
        'With one line you can cut off one corner, or two side by side, never two crosswise.',
      ],
      done: 'Not every failure is a matter of patience.',
    }),
    scene({
      id: 'xor-two',
      title: 'Sometimes',
      text: `With two hidden neurons XOR can be solved: each draws one border. Whether training *finds* that depends on where it starts.

From these initial weights it gets stuck half way.`,
      setUp: setUp(xor(2), { stepSize: 'epoch' }),
      say: 'Draw other weights and train, until all four points are right.',
      checks: [
        { words: 'Draw new weights', goal: { kind: 'otherWeights' } },
        { words: 'All right, with a loss of 0.02 or less', goal: SOLVED },
      ],
      hints: [
        'The small arrow beside “Start again” opens the menu with “New weights”.',
        'New weights, Play at Max, and wait for a few hundred epochs. If it is stuck, draw again.',
      ],
      done: 'Same network, same data, another start.',
    }),
    scene({
      id: 'xor-four',
      title: 'Nearly always',
      text: `With more hidden neurons there are more ways to be right, and training finds one of them from nearly every start.

The same seed as before, from which two neurons got stuck.`,
      setUp: setUp(xor(2), { stepSize: 'epoch' }),
      say: 'Give the hidden layer four neurons and train.',
      checks: [
        {
          words: 'Four hidden neurons, all points right',
          goal: all(
            value(figure('trainLoss'), 'atMost', 0.02),
            value({ kind: 'units', layer: 1 }, 'equal', 4),
          ),
        },
        {
          words: 'Why do more neurons help here?',
          goal: choice(
            ['There are more ways to be right', 'One of them is near any start.'],
            ['They compute faster', 'They are more work, not less.'],
            ['Two of them solve it, the others rest', 'Look: all four take part.'],
          ),
        },
      ],
      hints: [
        'Press + above the hidden layer twice, then Play.',
        'With four neurons it takes about 300 epochs.',
      ],
      done: 'A little room to spare makes learning easier.',
    }),
    scene({
      id: 'overfitting',
      title: 'Learnt by heart',
      text: `But too much room has a price. 30 noisy points and 88 weights: the network can learn every point **by heart**, noise and all.

**Validation** points were never shown to it. The dashed curve tells how it does on them.`,
      setUp: setUp(noisy, { stepSize: 'epoch' }),
      say: 'Train for about 200 epochs, pause, and compare the two curves.',
      checks: [
        { words: 'Reach epoch 200', goal: value(counter('epoch'), 'atLeast', 200) },
        {
          words: 'At about which epoch was the validation loss lowest?',
          goal: answer(18, 10),
        },
        {
          words: 'After that the training loss still fell. What was learnt?',
          goal: choice(
            ['The noise of these 30 points', 'It does not carry over to others: overfitting.'],
            ['The shape of the ring, ever better', 'Then validation would have become better too.'],
            ['Nothing at all', 'Something: the training loss fell.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'The menu beside “Start again” has “Train until …”. Then move the pointer along the loss curve to read it off.',
        'The dashed curve is lowest near epoch 18; from there on it rises. Too far to see? Start this scene again.',
      ],
      done: 'Stop when the held-out points say so: early stopping.',
    }),
  ],
};
