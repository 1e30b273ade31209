import { all, answer, bias, choice, documentOf, output, scene, setUp, value, weight } from './build.ts';
import type { Lesson } from './types.ts';

/** Two inputs, one neuron that adds them up. */
const oneNeuron = documentOf('transactions', { hidden: [] });
const START = [1, 2, 0];

const w1 = weight(1, 1, 1);
const w2 = weight(1, 2, 1);
const b = bias(1, 1);

const stays = (ref: typeof w1 | typeof b, number: number) =>
  value({ kind: 'parameter', ref }, 'equal', number);

export const neuron: Lesson = {
  id: 'neuron',
  title: 'The neuron',
  summary: 'One small calculator: weigh, add up, decide what to pass on.',
  scenes: [
    scene({
      id: 'weigh-and-add',
      title: 'A very small brain',
      text: `A brain is billions of simple cells, clever only together. An artificial neuron borrows the idea, loosely.

It has two inputs here, 2 and 3. It **weighs** each one, once with 1 and once with 2, and **adds** the results.`,
      setUp: setUp(oneNeuron, { parameters: START }),
      say: 'Find the neuron on the right. What does it send out, and how did it get there?',
      checks: [
        { words: 'The number that it sends', goal: answer(8) },
        {
          words: 'How did it get there?',
          goal: choice(
            ['1 · 2 + 2 · 3', 'Each input times its weight, and the products added.'],
            ['2 + 3 + 1 + 2', 'That would count the weights as if they were inputs.'],
            ['(1 + 2) · (2 + 3)', 'That gives 15. Each input has a weight of its own.'],
          ),
        },
      ],
      hints: [
        'The numbers on the two edges are the weights, the numbers on the left are the inputs.',
        '1 · 2 = 2 and 2 · 3 = 6. Added up, that is 8.',
      ],
      done: 'That is most of what a neuron does.',
    }),
    scene({
      id: 'one-weight',
      title: 'Turn one weight',
      text: `A weight says **how much an input counts**. Take hold of an edge and pull it up: its weight grows, and everything after it answers at once.

The neuron says 8. We would like it to say 13. $w_1$ is the weight of the upper edge.`,
      setUp: setUp(oneNeuron, { parameters: START }),
      focus: w1,
      say: 'Drag $w_1$, and nothing else, until the output is 13.',
      checks: [
        { words: 'Pull $w_1$ up', goal: value({ kind: 'parameter', ref: w1 }, 'atLeast', 1.5) },
        {
          words: 'Make the output 13',
          goal: all(value(output, 'equal', 13, 0.05), stays(w2, 2), stays(b, 0)),
        },
        { words: 'When $w_1$ grows by 1, the output grows by …?', goal: answer(2) },
      ],
      bar: { check: 1, from: 8 },
      hints: [
        'The output lacks 5, and $w_1$ is multiplied by the input 2.',
        '5 ÷ 2 = 2.5, so $w_1$ goes from 1 to 3.5. A double click on the edge lets you type it.',
      ],
      done: 'The weight moved by 2.5, the output by 2.5 · 2 = 5.',
    }),
    scene({
      id: 'not-listening',
      title: 'A neuron that does not listen',
      text: `Some inputs have nothing to do with the answer. Then the best weight is **0**: whatever comes in, nothing arrives.

Let the neuron forget about accounts, the input $x_2$.`,
      setUp: setUp(oneNeuron, { parameters: START }),
      focus: w2,
      say: 'Find the weight that makes $x_2$ not count.',
      checks: [
        { words: 'Set $w_2$', goal: stays(w2, 0) },
        {
          words: 'The accounts jump from 3 to 100. What happens to the output?',
          goal: choice(
            ['Nothing', 'Right: 0 · 100 is still 0.'],
            ['It grows by 97', 'It would with a weight of 1.'],
            ['It becomes 0', 'The other input still counts: 1 · 2 = 2.'],
          ),
        },
      ],
      hints: [
        'Drag the lower edge down. At 0 it holds on by itself.',
        'The weight is 0. With the edge selected, the key 0 sets it.',
      ],
      done: 'Learning may well switch an input off: it sets its weight to 0.',
    }),
    scene({
      id: 'bias',
      title: 'A head start',
      text: `Besides the inputs a neuron adds one number of its own, the **bias** $b$. It is there even when all inputs are 0.

It is the dot at the neuron’s lower left corner, and can be dragged like an edge.`,
      setUp: setUp(oneNeuron, { parameters: START }),
      focus: b,
      say: 'With the bias alone, lift the output from 8 to 10.',
      checks: [
        {
          words: 'Make the output 10',
          goal: all(value(output, 'equal', 10, 0.05), stays(w1, 1), stays(w2, 2)),
        },
        { words: 'If both inputs were 0, what would the neuron send now?', goal: answer(2, 0.06) },
      ],
      bar: { check: 0, from: 8 },
      hints: [
        'The bias is added as it is: no input multiplies it.',
        'The bias is 2: 1 · 2 + 2 · 3 + 2 = 10.',
      ],
      done: 'Weights say how much inputs count; the bias says where the counting starts.',
    }),
    scene({
      id: 'activation',
      title: 'The last word',
      text: `At the end an **activation function** decides what is passed on. So far: everything, which is called **linear**. **ReLU** is stricter: below 0 it passes on nothing.

Now the weights are 1 and −1. In the neuron, $z$ is the sum, −1, and $ŷ$ what it sends.`,
      setUp: setUp(oneNeuron, { parameters: [1, -1, 0] }),
      focus: w1,
      say: 'Give the neuron ReLU. Then make it speak up again.',
      checks: [
        {
          words: 'Choose ReLU above the output',
          goal: { kind: 'setting', setting: { kind: 'activation', layer: 1 }, oneOf: ['relu'] },
        },
        {
          words: 'Why does it send 0?',
          goal: choice(
            ['Its sum is below 0', 'ReLU makes 0 of every negative sum.'],
            ['Its inputs are 0', 'They are 2 and 3.'],
            ['ReLU rounds to whole numbers', 'It leaves positive sums exactly as they are.'],
          ),
        },
        { words: 'Raise $w_1$ until it sends 1 or more', goal: value(output, 'atLeast', 1) },
      ],
      hints: [
        'Above the output neuron stands “Linear”: press it. For the last part, pull the upper edge up.',
        'The sum is $w_1$ · 2 − 3. With $w_1$ = 2 it is 1.',
      ],
      done: 'Weigh, add, decide: that is a neuron.',
    }),
  ],
};
