import { Var } from './Var.tsx';

/** What stands around prediction − target, for the losses whose formula fits in a line. */
const AROUND_DIFFERENCE: Readonly<Record<string, readonly [before: string, after: string]>> = {
  sum_of_squared_errors: ['½(', ')²'],
  mean_squared_error: ['(', ')²'],
  mean_absolute_error: ['|', '|'],
};

interface LossFormulaProps {
  loss: string;
  /** What is printed where the formula is long. */
  name: string;
  /** The letter of the target. */
  symbol?: string;
}

/** The loss of one sample as a formula, or by name where the formula is long. */
export function LossFormula({ loss, name, symbol = 'y' }: LossFormulaProps) {
  const around = AROUND_DIFFERENCE[loss];
  if (!around) return name;
  const [before, after] = around;
  return (
    <>
      {before}
      <Var name={symbol} hat /> − <Var name={symbol} />
      {after}
    </>
  );
}
