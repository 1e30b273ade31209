import { answer, choice, counter, documentOf, output, scene, setUp, value } from './build.ts';
import { PIMA_WEIGHTS } from './pimaWeights.ts';
import type { Lesson, SetUp, ShownPart } from './types.ts';

const usual = setUp(documentOf('circle'), { stepSize: 'epoch' });

/** The table with its station open. The last stations have a trained network even for those who start there. */
function station(shows: ShownPart, rest: Partial<SetUp> = {}): SetUp {
  return { ...usual, start: { kind: 'table', id: 'pima-diabetes', seed: 1 }, shows, ...rest };
}

const trained = { parameters: PIMA_WEIGHTS } as const;

export const pima: Lesson = {
  id: 'pima',
  title: 'A real problem',
  summary: 'From a table of patients to a prediction, in six stations.',
  scenes: [
    scene({
      id: 'load',
      title: '1. Load data',
      text: `768 women of the Pima people, 8 measurements each, and whether diabetes came within five years. For **268** of them it did.

Whoever says “no” to everybody is already right for all the others. That is the mark to beat.`,
      setUp: station('load'),
      say: 'Know your data before you train.',
      checks: [
        { words: 'How many percent does “no” for everybody get right?', goal: answer(65.1, 0.11) },
        {
          words: 'Some women have a blood glucose of 0. What does that mean?',
          goal: choice(
            ['It was not measured', 'Nobody lives with 0. Missing values hide as zeros here.'],
            ['They are very healthy', 'With 0 they would not be alive.'],
            ['They fasted', 'Even then it is around 70.'],
          ),
        },
      ],
      hints: ['768 − 268 women did not get diabetes.', '500 ÷ 768 = 0.651, that is 65.1%.'],
      done: 'A result means little until you know what guessing gets.',
    }),
    scene({
      id: 'define',
      title: '2. Define the model',
      goesOn: true,
      text: `8 inputs, hidden layers of **12** and **8** with ReLU, and one sigmoid output: the probability of diabetes.

\`\`\`
Dense(12, activation='relu')
Dense(8, activation='relu')
Dense(1, activation='sigmoid')
\`\`\``,
      setUp: station('define'),
      say: 'Count what has to be learnt.',
      checks: [
        { words: 'Weights and biases of the first hidden layer', goal: answer(108) },
        { words: 'And of the whole network', goal: answer(221) },
      ],
      hints: [
        'A layer has inputs · neurons weights, and a bias for each neuron.',
        '8 · 12 + 12 = 108, then 12 · 8 + 8 = 104, then 8 + 1 = 9: together 221.',
      ],
      done: '221 numbers, all of them random so far.',
    }),
    scene({
      id: 'compile',
      title: '3. Compile',
      goesOn: true,
      text: `Compiling says *how* to learn. The cost is **binary cross-entropy**. The optimiser is **Adam**: gradient descent that gives each weight a step size of its own. Batches of 10.

Of the 768 rows, 614 are for training; the rest is held out.`,
      setUp: station('compile'),
      say: 'Check two of the settings.',
      checks: [
        { words: 'How many updates make an epoch?', goal: answer(62) },
        {
          words: 'Why binary cross-entropy?',
          goal: choice(
            ['The output is the probability of a yes', 'Being sure and wrong costs most.'],
            ['It is the fastest to compute', 'They all take about as long.'],
            ['There are eight inputs', 'The cost looks at the output alone.'],
          ),
        },
      ],
      hints: [
        '614 rows in batches of 10. The last batch is a small one.',
        '61 batches of 10 and one of 4: 62.',
      ],
      done: 'Data, model, rules: now it can learn.',
    }),
    scene({
      id: 'fit',
      title: '4. Fit',
      goesOn: true,
      text: `Now the training: **150 epochs**, 62 updates each. Watch both curves of the loss, for training rows and for held-out ones.`,
      setUp: station('fit'),
      say: 'Press “Fit” and train for 150 epochs.',
      checks: [
        { words: 'Reach epoch 150', goal: value(counter('epoch'), 'atLeast', 150) },
        {
          words: 'The validation curve turned up again after some 20 epochs. That is …',
          goal: choice(
            ['overfitting', 'Training rows are learnt by heart from there on.'],
            ['divergence', 'Then the training loss would explode, too.'],
            ['a good sign', 'Up is worse: it is a loss.'],
          ),
        },
      ],
      bar: { check: 0, from: 0 },
      hints: [
        'The button “Fit” is in the station “Fit”, below the task.',
        'Press “Fit” and wait until it says that it is done.',
      ],
      done: 'More training is not always better.',
    }),
    scene({
      id: 'evaluate',
      title: '5. Evaluate',
      goesOn: true,
      text: `The **confusion matrix** counts who was told what; the **ROC** curve shows every possible threshold at once.

A woman is told “yes” when her probability is above the threshold, at first 0.5.`,
      setUp: station('evaluate', trained),
      say: 'Judge the network honestly.',
      checks: [
        {
          words: 'Look at the training rows',
          goal: { kind: 'setting', setting: { kind: 'named', name: 'evaluatedPart' }, oneOf: ['train'] },
        },
        {
          words: 'Which accuracy tells how it will do on new patients?',
          goal: choice(
            ['That of the validation rows', 'The network has never seen them.'],
            ['That of the training rows', 'Those it knows by heart, in part.'],
            ['The higher of the two', 'That would be fooling yourself.'],
          ),
        },
        {
          words: 'Lower the threshold to 0.3 or less',
          goal: value(counter('threshold'), 'atMost', 0.3),
        },
        {
          words: 'What does a lower threshold do?',
          goal: choice(
            [
              'Fewer sick women missed, more false alarms',
              'Which mistake is worse is not a question of mathematics.',
            ],
            ['Fewer mistakes of both kinds', 'One kind is traded for the other.'],
            ['It trains the network anew', 'The probabilities stay; only the answer changes.'],
          ),
        },
      ],
      hints: [
        'Rows and threshold are in the station “Evaluate”, below the task.',
        'Choose “Train”, then pull the threshold down to 0.3.',
      ],
      done: 'Accuracy is one number; who is hit by the mistakes is another.',
    }),
    scene({
      id: 'predict',
      title: '6. Predict',
      goesOn: true,
      text: `At last, what it was all for: a woman nobody has seen yet. Move the values in the station “Predict”, and the network answers at once.

A probability is not a diagnosis: it says how the network weighs what it has seen.`,
      setUp: station('predict', { ...trained, sample: { kind: 'row', row: 15 } }),
      say: 'Make one woman safe and another one a case to worry about.',
      checks: [
        { words: 'A probability of 0.2 or less', goal: value(output, 'atMost', 0.2) },
        { words: 'A probability of 0.8 or more', goal: value(output, 'atLeast', 0.8) },
      ],
      hints: [
        'Glucose and age move the answer most.',
        'Glucose 60 and age 22 for the one, glucose 190 and age 51 for the other.',
      ],
      done: 'Read the weights as you like: this is what they add up to.',
    }),
    scene({
      id: 'together',
      title: 'All together',
      goesOn: true,
      text: `Six stations, six lines of Keras:

\`\`\`
X, y = load_data()
model = Sequential([...])
model.compile('adam', loss)
model.fit(X, y, epochs=150)
model.evaluate(X_val, y_val)
model.predict(x_new)
\`\`\``,
      setUp: station('load', trained),
      say: 'Find the whole program under **Export**. It runs as it is.',
      checks: [
        { words: 'Open Export', goal: { kind: 'opened', dialog: 'export' } },
        {
          words: 'Which line does the learning?',
          goal: choice(
            ['`model.fit`', 'Everything before only prepares it.'],
            ['`model.compile`', 'It says how to learn, but does not.'],
            ['`model.predict`', 'It uses what was learnt.'],
          ),
        },
      ],
      hints: [
        '“Export” stands at the top right; Keras is one of the languages.',
        '`model.fit` trains the model.',
      ],
      done: 'Load, define, compile, fit, evaluate, predict.',
    }),
  ],
};
