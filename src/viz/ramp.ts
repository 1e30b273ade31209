/** The value ramp: orange for −1, the ground's grey for 0, blue for 1. */
import type { RampStops } from './palette.ts';
import { contrastRatio, mixOklab, overlay, parseHex, toHex, type Rgb } from './oklab.ts';

/** Colours from t = −1 to 1 in steps of 0.01. */
export const RAMP_ENTRIES = 201;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

export interface Ramp {
  /** The colour at t as "#rrggbb". */
  css(t: number): string;
  /** Black or white, whichever can be read better on the colour at t. */
  textOn(t: number): '#000' | '#fff';
  /** All entries as the 32-bit words of an ImageData on a little-endian machine: bytes red, green, blue, alpha. */
  packed: Uint32Array;
}

/**
 * Builds the ramp through five colours, piecewise linear in OKLab. With `strength` below 1 it lets `ground` show
 * through, as a decision surface does so that the points on it stand out.
 */
export function createRamp(stops: RampStops, softened = { strength: 1, ground: '#ffffff' }): Ramp {
  const ground = parseHex(softened.ground);
  const colors = Array.from({ length: RAMP_ENTRIES }, (_, entry) =>
    overlay(colorAt(stops, entry / (RAMP_ENTRIES - 1)), softened.strength, ground),
  );
  const css = colors.map(toHex);
  const textOn = colors.map(readableOn);
  return {
    css: (t) => css[rampEntry(t)]!,
    textOn: (t) => textOn[rampEntry(t)]!,
    packed: Uint32Array.from(css, packHex),
  };
}

/** The entry for t; beyond ±1 the first or last one, and the neutral one for a value that is not a number. */
export function rampEntry(t: number): number {
  const neutral = (RAMP_ENTRIES - 1) / 2;
  if (Number.isNaN(t)) return neutral;
  return Math.round(neutral + neutral * Math.min(1, Math.max(-1, t)));
}

function colorAt(stops: RampStops, share: number): Rgb {
  const piece = Math.min(stops.length - 2, Math.floor(share * (stops.length - 1)));
  return mixOklab(parseHex(stops[piece]!), parseHex(stops[piece + 1]!), share * (stops.length - 1) - piece);
}

function readableOn(color: Rgb): '#000' | '#fff' {
  return contrastRatio(color, BLACK) >= contrastRatio(color, WHITE) ? '#000' : '#fff';
}

/** A colour as a word of an ImageData on a little-endian machine: bytes red, green, blue, alpha. */
export function packHex(hex: string): number {
  const [red, green, blue] = parseHex(hex);
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
