import { answer, choice, documentOf, figure, scene, setUp, value, weight } from './build.ts';
import type { Lesson } from './types.ts';

const transactions = documentOf('transactions');
const toOutput = weight(2, 1, 1);

export const cost: Lesson = {
  id: 'cost',
  title: 'Cost',
  summary: 'One number that says how wrong the whole network is.',
  scenes: [
    scene({
      id: 'one-row',
      title: 'How wrong is that?',
      text: `The network says 9, the household made 13. One way to measure the miss is to square it, and halve it for convenience:

$L = ½ (13 − 9)² = 8$

Squaring makes every miss positive, and large ones count for much more.`,
      setUp: setUp(transactions),
      say: 'Say what would come out of a better guess.',
      checks: [
        { words: 'The loss, if the output were 11', goal: answer(2) },
        {
          words: 'The miss became half as large. And the loss?',
          goal: choice(
            ['A quarter as large', 'Half times half is a quarter.'],
            ['Half as large', 'It would, without the square.'],
            ['Just as large', '8 became 2.'],
          ),
        },
      ],
      hints: ['Put 11 in the place of 9.', '½ · (13 − 11)² = ½ · 4 = 2.'],
      done: 'Small misses are forgiven, large ones are not.',
    }),
    scene({
      id: 'all-rows',
      title: 'All of them together',
      text: `Eight households, eight losses. On the right they stand as bars. The **cost** $J$ puts them together:

$J(w) = ½ Σ (y − ŷ)²$

We take the mean, so that $J$ means the same for long and short tables.`,
      setUp: setUp(transactions),
      say: 'Work out $J$ from the eight bars.',
      checks: [
        { words: 'The sum of the eight losses', goal: answer(78) },
        { words: 'Their mean, $J$', goal: answer(9.75) },
        {
          words: '$J$ is …',
          goal: choice(
            ['one number for the whole network', 'Change any weight, and this number changes.'],
            ['one number for each weight', 'That will be the slope, two lessons on.'],
            ['one number for each row', 'Those are the losses it is made of.'],
          ),
        },
      ],
      hints: ['The bars say 8, 2, 8, 2, 18, 0, 8 and 32.', 'They add up to 78, and 78 ÷ 8 = 9.75.'],
      done: 'A single number, so “better” has a meaning.',
    }),
    scene({
      id: 'turn-it-down',
      title: 'Less is better',
      text: `$J$ depends on **every weight and bias** of the network. Turn one of them, and all eight outputs move, and $J$, the mean above the bars, with them.

Learning is nothing else: turning weights until $J$ is small. For once, do it by hand.`,
      setUp: setUp(transactions),
      focus: toOutput,
      say: 'Drag $w_1$, from $h_1$ to $ŷ$, until $J$ is 1 or less.',
      checks: [
        { words: 'Bring $J$ to 1 or less', goal: value(figure('trainLoss'), 'atMost', 1) },
        {
          words: 'How many numbers does $J$ depend on here?',
          goal: choice(
            ['Nine', 'Six weights and three biases.'],
            ['One', 'You turned one, but any other would have moved $J$ too.'],
            ['Eight', 'That is how many rows there are.'],
          ),
        },
      ],
      bar: { check: 0, from: 9.75 },
      hints: ['The outputs are too low, nearly everywhere.', 'With $w_1$ = 2.8, $J$ is about 0.87.'],
      done: 'Lower $J$, better network, for all eight at once.',
    }),
    scene({
      id: 'other-costs',
      title: 'Other ways to measure',
      text: `**Mean squared error** leaves out the half. **Cross-entropy** is for probabilities: it asks how surprised the network was by the truth, and being sure and wrong costs most.

Another cost does not change the outputs, only what counts as wrong.`,
      setUp: setUp(transactions),
      say: 'Foretell $J$, then choose “Mean squared error” as the loss.',
      checks: [
        { words: '$J$ without the half', goal: answer(19.5) },
        {
          words: 'Choose Mean squared error',
          goal: { kind: 'setting', setting: { kind: 'named', name: 'loss' }, oneOf: ['mean_squared_error'] },
        },
        {
          words: 'Will it rain, yes or no? Which cost?',
          goal: choice(
            ['Cross-entropy', 'The output is a probability.'],
            ['Mean squared error', 'It works, but it is too kind to those who are sure and wrong.'],
          ),
        },
      ],
      hints: ['$J$ was 9.75 with the half.', 'Twice 9.75 is 19.5. “Loss” stands in the bottom row.'],
      done: 'The question decides the output, and the output decides the cost.',
    }),
  ],
};
