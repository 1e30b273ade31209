import { targetCode, type TargetCode } from '../../data/pairing.ts';
import { problemOf } from '../../document/problem.ts';
import { outputActivation } from '../../document/training.ts';
import { useApp } from '../../store/hooks.ts';
import { chosenSample, type ChosenSample } from './chosenSample.ts';

interface Chosen {
  sample: ChosenSample;
  code: TargetCode;
  /** Rows of the data set. */
  count: number;
}

/** The chosen sample; null until the data set of the open problem is there. */
export function useChosenSample(): Chosen | null {
  const document = useApp((state) => state.document);
  const dataset = useApp((state) => state.run.dataset);
  const choice = useApp((state) => state.ui.sample);
  if (dataset?.problemId !== document.problem) return null;
  const code = targetCode(problemOf(document).task, outputActivation(document));
  return { sample: chosenSample(choice, dataset, code), code, count: dataset.count };
}
