import {
  all,
  answer,
  choice,
  counter,
  documentOf,
  figure,
  output,
  scene,
  setUp,
  value,
  weight,
} from './build.ts';
import type { Lesson } from './types.ts';

const twoLayers = documentOf('transactions', {
  hidden: [[2, 'linear']],
  initialWeights: { source: 'problem' },
});
const oneLayer = documentOf('transactions', { hidden: [] });
const straight = documentOf('circle', {
  hidden: [
    [4, 'linear'],
    [2, 'linear'],
  ],
});

export const activations: Lesson = {
  id: 'activations',
  title: 'Activation functions',
  summary: 'Without a bend, many layers are worth one. With it, almost anything can be learnt.',
  scenes: [
    scene({
      id: 'collapse',
      title: 'Two layers that are only one',
      text: `No activation function here: all neurons are linear. Follow $x_1$ to the output. It goes two ways: times 1 · 2 through $h_1$, times (−1) · (−1) through $h_2$. Together, times 3.

So $ŷ$ contains 3 · $x_1$. And how much $x_2$?`,
      setUp: setUp(twoLayers),
      say: 'Follow $x_2$ in the same way.',
      checks: [
        { words: '$ŷ$ is 3 · $x_1$ plus … times $x_2$', goal: answer(1) },
        {
          words: 'What could replace the whole network?',
          goal: choice(
            ['A single neuron', 'With the weights 3 and 1.'],
            ['Only a deeper one', 'It can be done with far less.'],
            ['Nothing: it has six weights', 'They boil down to two numbers.'],
          ),
        },
      ],
      hints: [
        'Through $h_1$ it is times 1 · 2, through $h_2$ times 1 · (−1).',
        '1 · 2 + 1 · (−1) = 1, so $ŷ = 3 · x_1 + 1 · x_2$.',
      ],
      done: 'A sum of sums is just another sum.',
    }),
    scene({
      id: 'one-neuron',
      title: 'See whether it is true',
      text: `Here is a single neuron without any hidden layer. With the right two weights it should say exactly what the two layers said: 9 for (2, 3), and 13 for (3, 4).`,
      setUp: setUp(oneLayer, { parameters: [1, 2, 0], shows: 'inputs' }),
      focus: weight(1, 1, 1),
      say: 'Set both weights, then try the inputs 3 and 4.',
      checks: [
        {
          words: 'Both weights from the last scene: 9 for 2 and 3',
          goal: all(
            value(output, 'equal', 9, 0.01),
            value({ kind: 'parameter', ref: weight(1, 1, 1) }, 'equal', 3, 0.01),
            value({ kind: 'parameter', ref: weight(1, 2, 1) }, 'equal', 1, 0.01),
          ),
        },
        {
          words: '13 for the inputs 3 and 4',
          goal: all(
            value(output, 'equal', 13, 0.01),
            value({ kind: 'input', unit: 0 }, 'equal', 3),
            value({ kind: 'input', unit: 1 }, 'equal', 4),
          ),
        },
      ],
      hints: [
        'The last scene found both weights.',
        '$w_1$ = 3 and $w_2$ = 1, bias 0. Then type 3 and 4 as the inputs.',
      ],
      done: 'Linear layers collapse into one, however many there are.',
    }),
    scene({
      id: 'gallery',
      title: 'Bends to choose from',
      text: `So something has to **bend** between the layers. **ReLU** breaks at 0. **tanh** squeezes everything between −1 and 1, **sigmoid** between 0 and 1, like a probability.

All of them stand in the gallery, with their slopes.`,
      setUp: setUp(straight),
      say: 'Open the gallery: “Linear” above a layer, then “All activations…”.',
      checks: [
        { words: 'Open the gallery', goal: { kind: 'opened', dialog: 'activations' } },
        { words: 'tanh never gets above …?', goal: answer(1) },
        {
          words: 'Which one says “I am 80% sure”?',
          goal: choice(
            ['Sigmoid', 'Between 0 and 1, so it can be read as a probability.'],
            ['ReLU', 'It can say 80, too.'],
            ['tanh', 'It can say −0.8, and no probability is negative.'],
          ),
        },
      ],
      hints: [
        'The list above each layer ends with “All activations…”. The cards say the range.',
        'tanh lies between −1 and 1, sigmoid between 0 and 1.',
      ],
      done: 'Each bend suits some layers better than others.',
    }),
    scene({
      id: 'straight',
      title: 'A ring that cannot be learnt',
      text: `Blue points in the middle, an orange ring around them: a child can draw the border. These hidden layers are linear.

Train as long as you like, and watch where the network draws *its* border.`,
      setUp: setUp(straight, { stepSize: 'epoch' }),
      say: 'Train for 20 epochs or more.',
      checks: [
        { words: 'Reach epoch 20', goal: value(counter('epoch'), 'atLeast', 20) },
        {
          words: 'Why does it stay wrong?',
          goal: choice(
            ['Linear layers can only draw a straight line', 'And no straight line cuts out a disc.'],
            ['It needs more epochs', 'No number of them bends the line.'],
            ['Six hidden neurons are too few', 'A hundred linear ones would not do either.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'Look at the line on the right where blue becomes orange.',
        'It is straight: six linear neurons are worth one.',
      ],
      done: 'About half of the points are wrong: no better than tossing a coin.',
    }),
    scene({
      id: 'bend',
      title: 'Change one thing',
      text: `The same data, the same shape, the same weights to start with.

One change is enough to make this learnable. Which one? When you have it, the border closes around the blue points.`,
      setUp: setUp(straight, { stepSize: 'epoch' }),
      say: 'Change one thing, then train until 95 of 100 validation points, the hollow ones, are right.',
      checks: [
        {
          words: 'Validation accuracy of 95% or more',
          goal: value(figure('validationAccuracy'), 'atLeast', 0.95),
        },
        {
          words: 'What did your change make possible?',
          goal: choice(
            ['The border can bend', 'That is what activation functions are for.'],
            ['The network has more weights', 'It has as many as before.'],
            ['Training goes faster', 'Faster along a straight line would not help.'],
          ),
        },
      ],
      hints: ['Look above the first hidden layer.', 'Choose tanh for “Hidden 1”, then press Play.'],
      done: 'One bend, and the line can close.',
    }),
  ],
};
