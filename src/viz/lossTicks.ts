import { ticks } from 'd3';

const MOST_TICKS = 6;
const LINEAR_TICKS = 4;

/** Round losses within the domain: 1, 2 and 5 times powers of ten on a logarithmic scale, fewer over many decades. */
export function lossTicks([low = 0, high = 1]: readonly number[], log: boolean): number[] {
  const evenly = ticks(low, high, LINEAR_TICKS);
  if (!log) return evenly;
  const choices = [roundLosses([1, 2, 5], low, high), roundLosses([1], low, high)];
  const few = choices.find((choice) => choice.length <= MOST_TICKS) ?? everyNth(choices[1]!);
  return few.length >= 2 ? few : evenly;
}

function roundLosses(digits: readonly number[], low: number, high: number): number[] {
  const losses: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const digit of digits) losses.push(Number(`${digit}e${power}`));
  return losses.filter((loss) => loss >= low && loss <= high);
}

function everyNth(losses: readonly number[]): number[] {
  const nth = Math.ceil(losses.length / MOST_TICKS);
  return losses.filter((_, index) => index % nth === 0);
}
