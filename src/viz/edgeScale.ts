/** How a weight looks: s(w) = 1 − e^(−|w| / c) gives the width, colour and opacity of its edge. */
import { median } from 'd3';
import { mixOklab, parseHex, toHex } from './oklab.ts';
import type { Palette } from './palette.ts';

export const DEFAULT_WEIGHT_CONSTANT = 1.6;

/** Above this number of edges all become thinner and the weak ones fade, or nothing could be told apart. */
export const MANY_EDGES = 120;
/** From this number on they do so more and more. */
export const VERY_MANY_EDGES = 600;
const MOST_CROWDED = 4;
const LEAST_MEDIAN = 0.2;
const LARGEST_MEDIAN = 4;
const COLOR_STEPS = 100;

export interface EdgeScale {
  /** c in s(w): |w| = c has 63 % of the full strength. */
  constant: number;
  /** s(w), from 0 to 1. */
  strength(weight: number): number;
  widthPx(weight: number): number;
  color(weight: number): string;
  opacity(weight: number): number;
}

/** `edgeCount` is the number of edges in the whole network. */
export function createEdgeScale(options: {
  palette: Palette;
  edgeCount: number;
  constant?: number;
}): EdgeScale {
  const { palette, edgeCount, constant = DEFAULT_WEIGHT_CONSTANT } = options;
  const many = edgeCount > MANY_EDGES ? crowding(edgeCount) : null;
  const strength = (weight: number) => edgeStrength(weight, constant);
  const positive = colorTable(palette.lineStrong, palette.pos);
  const negative = colorTable(palette.lineStrong, palette.neg);
  return {
    constant,
    strength,
    widthPx: (weight) => edgeWidth(strength(weight), many),
    color: (weight) => (weight < 0 ? negative : positive)[Math.round(strength(weight) * COLOR_STEPS)]!,
    opacity: (weight) => edgeOpacity(strength(weight), many),
  };
}

/** s(w), from 0 for a zero weight towards 1; a weight that is not a number counts as 0. */
export function edgeStrength(weight: number, constant = DEFAULT_WEIGHT_CONSTANT): number {
  return Number.isNaN(weight) ? 0 : 1 - Math.exp(-Math.abs(weight) / constant);
}

/** The colour of an edge of this strength: at 0 it is still a quarter of the way to its full colour. */
export function edgeColor(strength: number, faint: string, full: string): string {
  const share = Math.min(1, 0.25 + 0.79 * strength ** 0.6);
  return toHex(mixOklab(parseHex(faint), parseHex(full), share));
}

/**
 * The constant for these weights: `current`, as long as their median size, seen with it, stays in 0.2 … 4; else one
 * with which the median weight looks as a weight of 1 does by default.
 */
export function weightConstant(weights: ArrayLike<number>, current = DEFAULT_WEIGHT_CONSTANT): number {
  const size = median(Array.from(weights, Math.abs)) ?? 0;
  if (size === 0 || !Number.isFinite(size)) return current;
  const seen = (size * DEFAULT_WEIGHT_CONSTANT) / current;
  return seen < LEAST_MEDIAN || seen > LARGEST_MEDIAN ? size * DEFAULT_WEIGHT_CONSTANT : current;
}

/** From 1 upwards: how much thinner edges become, and how much sooner weak ones fade, where there are very many. */
function crowding(edgeCount: number): number {
  return Math.min(MOST_CROWDED, Math.max(1, Math.sqrt(edgeCount / VERY_MANY_EDGES)));
}

/** `crowded` is null where edges are few. */
function edgeWidth(strength: number, crowded: number | null): number {
  const beyondHairline = 6.25 * strength;
  return crowded === null ? 0.75 + beyondHairline : 0.5 + (0.62 * beyondHairline) / crowded;
}

function edgeOpacity(strength: number, crowded: number | null): number {
  return crowded === null ? 0.45 + 0.5 * strength : Math.min(0.95, 0.06 + 1.3 * strength) ** crowded;
}

/** Colours are looked up because hundreds of edges change with every frame of training. */
function colorTable(faint: string, full: string): string[] {
  return Array.from({ length: COLOR_STEPS + 1 }, (_, step) => edgeColor(step / COLOR_STEPS, faint, full));
}
