/** What is written beside the present point of a cost slice, and how much room it takes. */
import { slice as words } from '../../i18n/en.ts';
import { formatSlope } from '../../viz/parameterFormat.ts';
import { wordsWidth } from '../../viz/textWidth.ts';
import type { Frame, ParameterProbe } from '../../worker/protocol.ts';

const LOSS_FONT_PX = 14;
const SLOPE_FONT_PX = 12;
const LOSS_LINE_PX = 18;
const BOTH_LINES_PX = 36;

export interface LabelText {
  loss: string;
  slope: string | null;
  size: { widthPx: number; heightPx: number };
}

/** J and its slope, without decimals where the network and they are whole. */
export function labelText(
  { parameters }: Frame,
  probe: ParameterProbe | null,
  showsSlope: boolean,
): LabelText {
  const whole = parameters.every((value) => Number.isInteger(value));
  const loss = formatSlope(probe?.loss ?? NaN, whole);
  const slope = showsSlope ? words.slope(formatSlope(probe?.slope ?? NaN, whole)) : null;
  const widthPx = Math.max(wordsWidth(loss, LOSS_FONT_PX), wordsWidth(slope ?? '', SLOPE_FONT_PX));
  return { loss, slope, size: { widthPx, heightPx: slope === null ? LOSS_LINE_PX : BOTH_LINES_PX } };
}
