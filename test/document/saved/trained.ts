/** Work that is worth saving, made by the real trainer, without a page. */
import { buildDataset } from '../../../src/data/dataset.ts';
import { isProblemId } from '../../../src/data/registry.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { parseSaved } from '../../../src/document/saved/parseSaved.ts';
import { initialParametersOf } from '../../../src/document/saved/initialParameters.ts';
import type { Saved, SavedCurve } from '../../../src/document/saved/saved.ts';
import { outputActivation } from '../../../src/document/training.ts';
import { toRunConfig } from '../../../src/store/runConfig.ts';
import { createTrainer } from '../../../src/training/createTrainer.ts';
import { selectRows } from '../../../src/worker/selectRows.ts';

/** The work of a built-in problem after so many epochs; its curve falls as a curve does. */
export async function trainedFor(document: EdgewiseDocument, epochs: number): Promise<Saved> {
  const { problem, data, initialWeights, training } = document;
  if (!isProblemId(problem)) throw new Error(`${problem} has no rows here.`);
  const dataset = buildDataset({ problemId: problem, ...data, outputActivation: outputActivation(document) });
  const { network, training: config } = toRunConfig(document);
  const setup = {
    spec: { ...config, network: network.spec, frozen: network.frozen, task: dataset.task },
    unitIds: network.unitIds,
    rows: selectRows(dataset, dataset.train),
    seeds: { data: data.seed, weights: initialWeights.seed, training: training.seed },
  };
  const trainer = await createTrainer(setup, initialParametersOf(document));
  for (let epoch = 0; epoch < epochs; epoch++) trainer.trainTo('epoch', () => false);
  const { state, initialParameters } = trainer.save();
  const { parameters, slots, step, epoch, positionInEpoch } = state;
  const run = { parameters, initialParameters, slots, step, epoch, positionInEpoch, walkIndex: 0 };
  const parsed = parseSaved({
    format: 'edgewise',
    version: 1,
    document,
    run,
    curve: fallingCurve(epochs),
  });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.saved;
}

function fallingCurve(epochs: number): SavedCurve {
  const all = Array.from({ length: epochs + 1 }, (_, epoch) => epoch);
  const losses = all.map((epoch) => 0.5 / (1 + Math.sqrt(epoch)));
  return {
    epochs: all,
    trainLoss: losses,
    validationLoss: losses.map((loss) => loss * 1.1),
    trainAccuracy: losses.map((loss) => 1 - loss),
    validationAccuracy: losses.map((loss) => 1 - loss * 1.1),
    edits: [],
  };
}
