import type { ReactNode } from 'react';
import type { LossName } from '../../engine/index.ts';
import { LOSS_LABELS } from '../../document/labels.ts';
import { Var } from '../../ui/Var.tsx';

const DIFFERENCE = (
  <>
    <Var name="y" hat /> − <Var name="y" />
  </>
);

/** Formulas of the losses that fit in a line. */
const FORMULAS: Partial<Record<LossName, ReactNode>> = {
  sum_of_squared_errors: <>½({DIFFERENCE})²</>,
  mean_squared_error: <>({DIFFERENCE})²</>,
  mean_absolute_error: <>|{DIFFERENCE}|</>,
};

/** The loss of one sample as a formula, or by name where the formula is long. */
export function LossWords({ loss }: { loss: LossName }) {
  return FORMULAS[loss] ?? LOSS_LABELS[loss];
}
