/** One bar a sample for its loss, in px from the top left corner. */

export interface SampleBar {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

const BAR_SHARE = 0.73;
/** A loss of 0 is still a line that can be seen. */
const LEAST_PX = 1;

interface SampleBarsOptions {
  widthPx: number;
  heightPx: number;
  /** Losses of other bars on the same scale. */
  alsoFits?: readonly number[];
}

/** The largest loss has the full height; an infinite one too, and a loss that is not a number has no height. */
export function sampleBars(
  losses: readonly number[],
  { widthPx, heightPx, alsoFits = [] }: SampleBarsOptions,
): SampleBar[] {
  const largest = [...losses, ...alsoFits].filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 0);
  const pitchPx = widthPx / losses.length;
  return losses.map((loss, index) => {
    const barPx = barHeight(loss, largest, heightPx);
    return {
      x: (index + (1 - BAR_SHARE) / 2) * pitchPx,
      y: heightPx - barPx,
      widthPx: BAR_SHARE * pitchPx,
      heightPx: barPx,
    };
  });
}

function barHeight(loss: number, largest: number, heightPx: number): number {
  if (Number.isNaN(loss)) return 0;
  if (loss === Infinity) return heightPx;
  return largest > 0 ? Math.max(LEAST_PX, (loss / largest) * heightPx) : LEAST_PX;
}
