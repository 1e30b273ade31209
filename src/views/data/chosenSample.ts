/** The sample that the panel shows: a row of the data set, or inputs that a person set. */
import type { Dataset } from '../../data/dataset.ts';
import { codeTarget, type TargetCode } from '../../data/pairing.ts';
import type { InterfaceState } from '../../store/state.ts';

export interface ChosenSample {
  /** Number of the row from 0; null for a sample of the person's own. */
  row: number | null;
  /** Raw inputs, before derived inputs. */
  inputs: readonly number[];
  /** As the network is told it, or the class where it is told one-hot; null where there is none. */
  target: number | null;
  part: 'train' | 'validation' | 'yours';
}

/** Reads the choice; where the data set no longer has the chosen row, its first row stands in. */
export function chosenSample(
  choice: InterfaceState['sample'],
  dataset: Dataset,
  code: TargetCode,
): ChosenSample {
  if (choice.kind === 'own') {
    const target = choice.target === null ? null : shownTarget(choice.target, code);
    return { row: null, inputs: choice.inputs, target, part: 'yours' };
  }
  const row = choice.row < dataset.count ? choice.row : 0;
  const start = row * dataset.rawInputCount;
  return {
    row,
    inputs: [...dataset.rawInputs.subarray(start, start + dataset.rawInputCount)],
    target: targetOf(dataset, row, code),
    part: dataset.validation.includes(row) ? 'validation' : 'train',
  };
}

function targetOf({ labels, targets }: Dataset, row: number, code: TargetCode): number | null {
  return (code === 'one-hot' ? labels[row] : targets[row]) ?? null;
}

function shownTarget(label: number, code: TargetCode): number {
  return code === 'one-hot' ? label : codeTarget(label, code);
}
