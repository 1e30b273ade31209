/** Numbers for the maths to explain: from a real run, or from a network given by hand. */
import {
  backward,
  forward,
  fusedLoss,
  type ActivationName,
  type LossName,
  type TrainingSettings,
} from '../../../src/engine/index.ts';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { createLayer } from '../../../src/document/layers.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { shownStep } from '../../../src/store/walk.ts';
import { mathsOf, type Maths } from '../../../src/views/maths/mathsOf.ts';
import { sourceOfStep, type MathsSource } from '../../../src/views/maths/mathsSource.ts';
import { subjectOfStep } from '../../../src/views/maths/mathsSubject.ts';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';
import { blockTexts } from './mathsTexts.ts';

/** What the drawer says about the step that training stands at. */
export function mathsOfStep({ state }: TestStore): Maths {
  const { document, run, ui } = state();
  const step = shownStep(document, run.frame, ui.sample);
  const source = step && run.frame && sourceOfStep(document, run.frame, step);
  const subject = source && subjectOfStep(source, step.position);
  if (!subject) throw new Error('Training stands between two batches.');
  return mathsOf(source, subject, step.isKnown);
}

const transactions = createDocument('transactions');

/** The lines of the first update of Transactions: that of the weight from x₂ to h₁, which is 1 and whose gradient is −24. */
export async function linesOfFirstUpdate(
  training: Partial<TrainingSettings>,
  locked: readonly string[] = [],
): Promise<string[]> {
  const test = await createSettledStore({
    ...transactions,
    training: { ...transactions.training, ...training },
    locked: [...locked],
  });
  test.actions.setStepSize('neuron');
  for (let step = 0; step < 8; step++) {
    test.actions.stepForward();
    await test.settled();
  }
  return blockTexts(mathsOfStep(test).blocks);
}

/** A network on two inputs with one hidden layer. */
export function smallDocument(options: {
  hidden: number;
  outputs: number;
  activation: ActivationName;
  output: ActivationName;
  loss: LossName;
}): EdgewiseDocument {
  const document = createDocument('xor');
  return {
    ...document,
    layers: [
      createLayer('h', options.hidden, options.activation),
      createLayer('output', options.outputs, options.output),
    ],
    training: { ...document.training, loss: options.loss },
  };
}

/** The exact numbers of one sample. */
export function sourceOf(
  document: EdgewiseDocument,
  parameters: readonly number[],
  input: readonly number[],
  target: readonly number[],
): MathsSource {
  const spec = networkSpec(document);
  const { loss } = document.training;
  const trace = forward(spec, parameters, input);
  const back = backward(spec, parameters, loss, trace, target);
  return {
    document,
    parameters,
    trace: {
      ...trace,
      target: Float64Array.from(target),
      loss: back.loss,
      backward: back,
      isFused: fusedLoss(spec.layers.at(-1)!.activation, loss) !== null,
    },
    dropoutFactors: null,
    update: null,
    batchSize: 1,
    whole: false,
  };
}
