/** Values over the input plane as pixels: the response of a neuron, or the decision surface. */
import { rampEntry, type Ramp } from './ramp.ts';

/** `values[row · side + column]`, row 0 on top, as `gridPoints` orders them. */
export interface HeatmapData {
  side: number;
  values: Float32Array;
}

export interface HeatmapOptions {
  ramp: Ramp;
  /** From a value to its place on the ramp. */
  toT: (value: number) => number;
}

/** Fills `pixels`, one 32-bit word (red, green, blue, alpha from the lowest byte) for each value. */
export function fillHeatmap(pixels: Uint32Array, data: HeatmapData, { ramp, toT }: HeatmapOptions): void {
  const { side, values } = data;
  if (values.length !== side * side || pixels.length !== values.length)
    throw new Error(`A heat-map of side ${side} needs ${side * side} values and as many pixels.`);
  for (let point = 0; point < values.length; point++)
    pixels[point] = ramp.packed[rampEntry(toT(values[point]!))]!;
}

/** Paints one pixel a value into the top left corner of the canvas; a style sheet stretches the canvas to its size. */
export function paintHeatmap(
  ctx: CanvasRenderingContext2D,
  data: HeatmapData,
  options: HeatmapOptions,
): void {
  const image = ctx.createImageData(data.side, data.side);
  fillHeatmap(new Uint32Array(image.data.buffer), data, options);
  ctx.putImageData(image, 0, 0);
}
