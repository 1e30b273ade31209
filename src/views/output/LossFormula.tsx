import type { LossName } from '../../engine/index.ts';
import { LOSS_LABELS } from '../../document/labels.ts';
import { Var } from '../../ui/Var.tsx';

/** The loss of one sample as a formula, or its name where that is shorter. */
export function LossFormula({ loss, symbol }: { loss: LossName; symbol: string }) {
  if (loss !== 'sum_of_squared_errors') return LOSS_LABELS[loss].toLowerCase();
  return (
    <>
      ½(
      <Var name={symbol} hat /> − <Var name={symbol} />
      )²
    </>
  );
}
