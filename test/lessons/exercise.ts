/** An exercise as a teacher makes one: to read, to turn a weight, to answer. */
import { documentOf, output, scene, setUp, value, answer, choice } from '../../src/lessons/build.ts';
import { parseSaved } from '../../src/document/saved/parseSaved.ts';
import { setUpOf } from '../../src/store/recordScene.ts';
import type { Lesson, SetUp } from '../../src/lessons/types.ts';

const transactions = documentOf('transactions');
const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

function recorded(): SetUp {
  const parsed = parseSaved({ format: 'edgewise', version: 1, document: transactions });
  if (!parsed.ok) throw new Error(parsed.error);
  return setUpOf(parsed.saved);
}

export function exercise(): Lesson {
  const words = { hints: ['Look here.', 'Like this.'] as const, done: 'Well done.' };
  return {
    id: 'one-weight',
    title: 'One weight',
    summary: '',
    scenes: [
      {
        ...scene({
          ...words,
          id: 'look',
          title: 'Look',
          text: 'One idea.',
          setUp: recorded(),
          say: '',
          checks: [],
        }),
      },
      {
        ...scene({
          ...words,
          id: 'turn',
          title: 'Turn',
          text: 'Another.',
          setUp: { ...recorded(), selection: TO_OUTPUT },
          say: 'Make the output 13.',
          checks: [
            { words: 'The output is 13', goal: value(output, 'equal', 13, 0.05) },
            { words: 'With this weight', goal: value({ kind: 'parameter', ref: TO_OUTPUT }, 'atLeast', 2.5) },
          ],
        }),
        withheld: ['layers', 'data', 'settings', 'steps', 'training'],
      },
      {
        ...scene({
          ...words,
          id: 'answer',
          title: 'Answer',
          text: 'The last.',
          setUp: setUp(transactions, { parameters: [1, 1, -1, 1, 0, 0, 2, -1, 0] }),
          say: 'Work it out.',
          checks: [
            { words: 'How much?', goal: answer(4) },
            { words: 'Why?', goal: choice(['2 · 5 − 1', 'Right.'], ['2 + 5', 'No.']) },
          ],
        }),
        withheld: ['weights'],
      },
    ],
  };
}
