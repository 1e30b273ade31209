import { buildDataset, type Dataset } from '../../../src/data/dataset.ts';
import type { ProblemId } from '../../../src/data/problem.ts';
import type { ActivationName } from '../../../src/engine/index.ts';

/** The data set of a problem at seed 1, half of it for training where it is generated. */
export function sampleDataset(problemId: ProblemId, outputActivation: ActivationName): Dataset {
  return buildDataset({
    problemId,
    rows: 40,
    noise: 0,
    trainShare: 0.5,
    seed: 1,
    features: null,
    outputActivation,
  });
}
