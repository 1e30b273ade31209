/** The numbers of one sample in words; "–" where there is none. */
import { output } from '../../i18n/en.ts';
import { formatLoss, formatTick, formatValue } from '../../viz/numberFormat.ts';

const NOT_KNOWN = '–';
const BAR_CHARACTERS = 6;
/** From here on a loss is written with a power of ten. */
const LARGE = 1e6;

/** Whole numbers stay whole, as in networks with small whole weights. */
export function lossText(loss: number | null): string {
  if (loss === null) return NOT_KNOWN;
  return Number.isInteger(loss) && loss < LARGE ? formatTick(loss) : formatLoss(loss);
}

/** Short enough for the width of a bar: fewer digits where there are many. */
export function barText(loss: number): string {
  const text = lossText(loss);
  return text.length <= BAR_CHARACTERS ? text : formatTick(Number(loss.toPrecision(loss < 1 ? 1 : 3)));
}

export function outputText(output: number | null): string {
  return output === null ? NOT_KNOWN : formatValue(output, { whole: true });
}

/** How far the output is from its target: "too low by 4". Nothing where there is no target. */
export function missText(prediction: number | null, target: number | null): string | undefined {
  if (prediction === null) return output.notComputed;
  if (target === null || !Number.isFinite(prediction)) return undefined;
  const size = formatTick(Number(Math.abs(target - prediction).toFixed(2)));
  if (size === '0') return output.onTarget;
  return prediction < target ? output.tooLow(size) : output.tooHigh(size);
}
