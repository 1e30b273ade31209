/** The answers for several classes over the input plane: the winning class as a colour, and the lines between classes. */
import { contourPath, type PlotSize } from './contour.ts';
import { classMark } from './marks.ts';
import { overlay, parseHex, toHex } from './oklab.ts';
import type { Palette } from './palette.ts';
import { packHex } from './ramp.ts';

/** `values[point · classCount + class]`: the probabilities of the classes at each point, points as `gridPoints` orders them. */
export interface ClassAnswers {
  side: number;
  classCount: number;
  values: Float32Array;
}

/** How much of its class's colour a point has where the network is sure; less than a surface of two classes has, since ink is darker. */
const STRENGTH = 0.6;
/** From the ground to the full strength. */
const SHADES = 33;

/** For each class its colours, from one that barely wins to one that is certain, as the words of an ImageData. */
export type ClassShades = readonly Uint32Array[];

/** Keep them, they take a while to build. */
export function createClassShades(classCount: number, palette: Palette): ClassShades {
  const ground = parseHex(palette.surface);
  return Array.from({ length: classCount }, (_, index) => {
    const color = parseHex(classMark(index, palette).color);
    return Uint32Array.from({ length: SHADES }, (_, shade) =>
      packHex(toHex(overlay(color, (STRENGTH * shade) / (SHADES - 1), ground))),
    );
  });
}

/** Fills one pixel a point with the winning class; with `discretise` all of them as if the network were certain. */
export function fillClasses(
  pixels: Uint32Array,
  { classCount, values }: ClassAnswers,
  { shades, discretise }: { shades: ClassShades; discretise: boolean },
): void {
  for (let point = 0; point < pixels.length; point++) {
    const start = point * classCount;
    const winner = winnerAt(values, start, classCount);
    const share = discretise ? 1 : certainty(values[start + winner]!, classCount);
    pixels[point] = shades[winner]![Math.round(share * (SHADES - 1))]!;
  }
}

/** The lines along which two classes are equally likely and no other is more so, as the `d` of an SVG path. */
export function classBoundaries({ side, classCount, values }: ClassAnswers, size: PlotSize): string {
  // The last class has its lines from the others.
  return Array.from({ length: classCount - 1 }, (_, index) => {
    const leads = Float32Array.from({ length: side * side }, (_, point) =>
      leadOf(values, point * classCount, classCount, index),
    );
    return contourPath({ side, values: leads }, 0, size);
  }).join('');
}

function winnerAt(values: Float32Array, start: number, classCount: number): number {
  let winner = 0;
  for (let index = 1; index < classCount; index++)
    if (values[start + index]! > values[start + winner]!) winner = index;
  return winner;
}

/** 0 where all classes are equally likely, 1 where there is no other. */
function certainty(probability: number, classCount: number): number {
  const share = (probability - 1 / classCount) / (1 - 1 / classCount);
  return Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
}

/** By how much a class is ahead of the best of the others. */
function leadOf(values: Float32Array, start: number, classCount: number, index: number): number {
  let best = -Infinity;
  for (let other = 0; other < classCount; other++)
    if (other !== index) best = Math.max(best, values[start + other]!);
  return values[start + index]! - best;
}
