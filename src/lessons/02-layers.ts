import { answer, choice, documentOf, scene, setUp, value } from './build.ts';
import type { Lesson } from './types.ts';

const transactions = documentOf('transactions');
/** What is added draws its weights from the seed: with these it says something for each household. */
const growing = documentOf('transactions', { initialWeights: { seed: 2 } });
const deepening = documentOf('transactions', { initialWeights: { seed: 9 } });
/** The dimensions of a table that is opened last, so that its answer is not on the screen before. */
const iris = {
  ...setUp(transactions, { view: 'sample' }),
  start: { kind: 'table', id: 'iris', seed: 1 } as const,
};

export const layers: Lesson = {
  id: 'layers',
  title: 'Layers',
  summary: 'Input, hidden, output: who hands on, who works, who answers.',
  scenes: [
    scene({
      id: 'input-layer',
      title: 'The input layer hands on',
      text: `Neurons stand in **layers**, and numbers go from left to right. The first layer only hands on what it is given: **one neuron for each column** of the data.

The column that is to be predicted is not among them.`,
      setUp: setUp(transactions),
      say: 'A table of flats: size, rooms, floor, rent. The rent is to be predicted.',
      checks: [
        { words: 'How many input neurons?', goal: answer(3) },
        {
          words: 'What does an input neuron work out?',
          goal: choice(
            ['Nothing: it hands its number on', 'That is why it has no activation of its own.'],
            ['A weighted sum', 'It would need edges that come in.'],
            ['The mean of its column', 'It knows one row at a time.'],
          ),
        },
      ],
      hints: ['Count the columns, but not the one that is asked for.', 'Size, rooms and floor: 3.'],
      done: 'The data decide how wide the input layer is.',
    }),
    scene({
      id: 'hidden-layer',
      title: 'The hidden layer works',
      text: `Between input and output stands a **hidden layer**. Each of its neurons mixes the inputs in its own way, and so sees something else in them.

How many neurons there are is up to you.`,
      setUp: setUp(growing),
      say: 'Give the hidden layer a third neuron.',
      checks: [
        {
          words: 'Three neurons in the hidden layer',
          goal: value({ kind: 'units', layer: 1 }, 'equal', 3),
        },
        { words: 'How many edges run from the inputs to these three?', goal: answer(6) },
      ],
      hints: [
        'Press + above the hidden layer. Then count: every input is tied to every hidden neuron.',
        '2 inputs · 3 neurons = 6 edges.',
      ],
      done: 'More neurons, more ways to look at the same two numbers.',
    }),
    scene({
      id: 'deeper',
      title: 'Layers build on layers',
      text: `A second hidden layer does not see the inputs. It sees what the first one made of them, and mixes *that*.

So simple things can be put together into complicated ones, layer by layer. That is what **deep** means in deep learning.`,
      setUp: setUp(deepening),
      say: 'Add a hidden layer after the first one.',
      checks: [
        { words: 'Two hidden layers', goal: value({ kind: 'units', layer: 3 }, 'atLeast', 1) },
        {
          words: 'What does the second one receive?',
          goal: choice(
            ['What the first hidden layer sends', 'Only that. The inputs themselves do not reach it.'],
            ['The inputs', 'No edge leads there.'],
            ['The target', 'No neuron ever sees the target: it is for comparing afterwards.'],
          ),
        },
      ],
      hints: [
        'Between the headings of two layers is a small dashed +.',
        'Press the + between “Hidden” and “Output”.',
      ],
      done: 'Each layer works with what the one before made.',
    }),
    scene({
      id: 'output-layer',
      title: 'The output layer answers',
      text: `What is asked for decides the output. For a **number**, one linear neuron. For **yes or no**, one sigmoid neuron: a probability between 0 and 1. For **one of several kinds**, one neuron for each kind, with softmax.`,
      setUp: setUp(transactions),
      say: 'Which output fits?',
      checks: [
        {
          words: 'Is this mail spam?',
          goal: choice(
            ['One sigmoid neuron', 'It says how likely spam is.'],
            ['One linear neuron', 'It could say 7.3, and what would that mean?'],
            ['Ten softmax neurons', 'There are only two answers.'],
          ),
        },
        {
          words: 'How warm will it be tomorrow?',
          goal: choice(
            ['One linear neuron', 'Any number can come out.'],
            ['One sigmoid neuron', 'It never says more than 1.'],
            ['Two softmax neurons', 'Temperatures are not kinds.'],
          ),
        },
        { words: 'Which digit, 0 to 9? How many neurons?', goal: answer(10) },
      ],
      hints: [
        'Ask yourself: is the answer a number, a yes or no, or one of several kinds?',
        'Sigmoid, linear, and one neuron for each of the ten digits.',
      ],
      done: 'The question decides how wide the output layer is.',
    }),
    scene({
      id: 'iris-foretold',
      title: 'Three kinds of iris',
      text: `In 1936 a botanist’s table became famous: 150 iris flowers, each with **four lengths**, of the sepals and petals. Each flower is one of **three kinds**.

A network is to tell the kind from the lengths.`,
      setUp: setUp(transactions),
      say: 'Foretell the shape before you see it.',
      checks: [
        { words: 'Neurons in the input layer', goal: answer(4) },
        { words: 'Neurons in the output layer', goal: answer(3) },
      ],
      hints: ['One input for each attribute, one output for each kind.', '4 inputs and 3 outputs.'],
      done: 'Now look whether it is so.',
    }),
    scene({
      id: 'iris',
      title: 'And here it is',
      text: `The network for iris: **4** inputs, a hidden layer of 8, and **3** outputs with softmax. Softmax turns the three sums into shares of certainty.

Look at the numbers in the three output neurons.`,
      setUp: iris,
      say: 'Check two things about the output layer.',
      checks: [
        { words: 'How many edges end in it?', goal: answer(24) },
        { words: 'What do its three numbers add up to?', goal: answer(1, 0.02) },
      ],
      hints: [
        'Eight hidden neurons send to three outputs. Shares of a whole add up to …',
        '8 · 3 = 24 edges, and the shares add up to 1.',
      ],
      done: 'Data on the left, question on the right, and the work in between.',
    }),
  ],
};
