import { all, answer, choice, counter, documentOf, output, scene, setUp, value, weight } from './build.ts';
import type { Lesson } from './types.ts';

/** Two members and three accounts come first; the problem's own weights, before anything bends them. */
const linear = documentOf('transactions', {
  hidden: [[2, 'linear']],
  initialWeights: { source: 'problem' },
});

const h1 = { kind: 'activation', layer: 1, unit: 0 } as const;
const h2 = { kind: 'activation', layer: 1, unit: 1 } as const;
const prediction = { kind: 'activation', layer: 2, unit: 0 } as const;
const toOutput = weight(2, 1, 1);

export const forwardPass: Lesson = {
  id: 'forward-pass',
  title: 'The forward pass',
  summary: 'How numbers travel through a network: multiply, add, pass on.',
  scenes: [
    scene({
      id: 'neuron-by-neuron',
      title: 'Two numbers in, one number out',
      text: `How many transactions does a household make? A bank knows two numbers: family members, here 2, and accounts, here 3.

A neuron **multiplies** each number that comes in by the weight of its edge, and **adds** the products. The upper one in the middle is $h_1$:

$h_1 = 1 · 2 + 1 · 3$`,
      setUp: setUp(linear),
      say: 'Press **Step forward** and follow the numbers, one neuron at a time.',
      checks: [
        { words: 'Work out $h_1$', goal: { kind: 'known', result: h1 } },
        { words: 'Work out $h_2$', goal: { kind: 'known', result: h2 } },
        { words: 'Work out the output $ŷ$', goal: { kind: 'known', result: prediction } },
        { words: 'How many transactions does the network predict?', goal: answer(9) },
      ],
      hints: [
        '“Step forward” stands at the bottom left, right of the play button. Each press works out one neuron.',
        'After three presses the output shows 5 · 2 + 1 · (−1) = 9.',
      ],
      done: 'Five and one went in, nine came out: the output is the prediction.',
    }),
    scene({
      id: 'one-weight',
      title: 'One weight changes everything after it',
      text: `The output adds up what the hidden neurons send. Each message is **weight times value**:

$ŷ = @w_1 · 5 + (−1) · 1$

With $w_1$ = 2 the output was 9. The real household made 13 transactions.`,
      setUp: setUp(linear),
      focus: toOutput,
      say: 'Drag $w_1$ so that the output becomes 13.',
      checks: [
        { words: 'Find the edge from $h_1$ to $ŷ$', goal: { kind: 'selected', place: toOutput } },
        {
          words: 'Drag it up and watch $ŷ$ move',
          goal: value({ kind: 'parameter', ref: toOutput }, 'atLeast', 2.05),
        },
        { words: 'Make $ŷ$ equal 13', goal: value(output, 'equal', 13, 0.05) },
      ],
      bar: { check: 2, from: 9 },
      hints: [
        'When $w_1$ grows by 1, the output grows by 5. It lacks 4.',
        '13 = $w_1$ · 5 − 1, so $w_1$ = 2.8. A double click on the edge lets you type it.',
      ],
      done: 'A little more weight, five times over: 0.8 · 5 = 4.',
    }),
    scene({
      id: 'other-inputs',
      title: 'The same weights for everybody',
      text: `Weights belong to the network, not to one household. The same weights answer for all of them, **one household at a time**.

Now a family of 3 with 4 accounts. Take a pencil and work from left to right: first $h_1$ and $h_2$, then $ŷ$.`,
      setUp: setUp(linear, { shows: 'inputs' }),
      say: 'Foretell all three numbers, then type the inputs and compare.',
      checks: [
        { words: 'What will $h_1$ be?', goal: answer(7) },
        { words: 'What will $h_2$ be?', goal: answer(1) },
        { words: 'What will $ŷ$ be?', goal: answer(13) },
        {
          words: 'Set the inputs to 3 and 4',
          goal: all(
            value({ kind: 'input', unit: 0 }, 'equal', 3),
            value({ kind: 'input', unit: 1 }, 'equal', 4),
            value(output, 'equal', 13),
          ),
        },
      ],
      hints: [
        'Into $h_1$ go the weights 1 and 1, into $h_2$ go −1 and 1, into $ŷ$ go 2 and −1.',
        '$h_1$ = 3 + 4 = 7, $h_2$ = −3 + 4 = 1, $ŷ$ = 2 · 7 − 1 · 1 = 13. The inputs stand below this.',
      ],
      done: 'Other inputs, the same weights, another answer.',
    }),
    scene({
      id: 'dot-product',
      title: 'Be the network',
      text: `Multiply, then add. That has a name: a **dot product**. A network is nothing but very many of them.

Here is a household of 1 with 4 accounts. The quiz hides every number until you have worked it out.`,
      setUp: setUp(linear, { sample: { kind: 'row', row: 3 } }),
      say: 'Press **Quiz me** and get three numbers right.',
      checks: [
        { words: 'Three right answers', goal: value(counter('quizRight'), 'atLeast', 3) },
        { words: 'What was the last of them, $ŷ$?', goal: answer(7) },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        '“Quiz me” stands right of “Step forward”. After every answer, “Next question” goes on.',
        '$h_1$ = 1 + 4 = 5, $h_2$ = −1 + 4 = 3, $ŷ$ = 2 · 5 − 1 · 3 = 7.',
      ],
      done: 'You have just done a forward pass by hand.',
    }),
    scene({
      id: 'relu',
      title: 'Some neurons stay silent',
      text: `An **activation function** decides what a neuron passes on. **ReLU** passes on what is positive and makes 0 of the rest.

With 3 members and 1 account $h_2$ adds up to −2. So far it sends −2, and the output is 10.`,
      setUp: setUp(linear, { sample: { kind: 'row', row: 2 } }),
      say: 'Foretell the output with ReLU in the hidden layer, then switch it on.',
      checks: [
        { words: 'What will $ŷ$ be when $h_2$ sends 0?', goal: answer(8) },
        {
          words: 'Choose ReLU for the hidden layer and look',
          goal: all(
            { kind: 'setting', setting: { kind: 'activation', layer: 1 }, oneOf: ['relu'] },
            value(output, 'equal', 8),
          ),
        },
      ],
      hints: [
        'Only $h_1$ = 4 still sends something, and its weight is 2.',
        '$ŷ$ = 2 · 4 − 1 · 0 = 8. Press “Linear” above the hidden layer and choose ReLU.',
      ],
      done: 'That is what an activation function changes: 8 instead of 10.',
    }),
    scene({
      id: 'numpy',
      title: 'The whole thing in two lines',
      text: `A program does the same. In NumPy, the Python for numbers, \`@\` multiplies and adds, \`maximum\` is ReLU:

\`\`\`
h = np.maximum(0, x @ W1)
y = h @ W2
\`\`\`

Here \`x\` is our household (3, 1), and \`W1\` holds the four weights into the hidden layer.`,
      setUp: setUp(documentOf('transactions'), { sample: { kind: 'row', row: 2 } }),
      say: 'Read the two lines, then find the whole program under **Export**.',
      checks: [
        { words: '`x @ W1` gives two numbers, 4 and …?', goal: answer(-2) },
        {
          words: 'Which part makes 0 of −2?',
          goal: choice(
            ['`np.maximum(0, …)`', 'Of 0 and −2, 0 is the larger one.'],
            ['`x @ W1`', 'That multiplies and adds: it gives −2.'],
            ['`h @ W2`', 'That comes later: it makes the output of what the hidden layer sends.'],
          ),
        },
        { words: 'Open Export', goal: { kind: 'opened', dialog: 'export' } },
      ],
      hints: [
        'The sum of $h_2$ is −1 · 3 + 1 · 1.',
        'It is −2, and `maximum` turns it into 0. “Export” stands at the top right.',
      ],
      done: 'A network is a short program; learning is what finds its numbers.',
    }),
  ],
};
