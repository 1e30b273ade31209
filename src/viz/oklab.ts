/**
 * Colours as OKLab, where equal steps look equal, so that a mix of two colours stays as vivid as both.
 * Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
 */

/** Red, green and blue, each 0 … 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** Reads "#rrggbb"; throws when `hex` is anything else. */
export function parseHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is not a colour of the form #rrggbb.`);
  const bits = Number.parseInt(hex.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

export function toHex(color: Rgb): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour at `share` (0 … 1) of the straight way from `start` to `end` in OKLab. */
export function mixOklab(start: Rgb, end: Rgb, share: number): Rgb {
  const [lightness, greenRed, blueYellow] = toOklab(start);
  const [endLightness, endGreenRed, endBlueYellow] = toOklab(end);
  return fromOklab([
    lightness + share * (endLightness - lightness),
    greenRed + share * (endGreenRed - greenRed),
    blueYellow + share * (endBlueYellow - blueYellow),
  ]);
}

/** What `color` looks like when painted with this opacity on `ground`. */
export function overlay(color: Rgb, opacity: number, ground: Rgb): Rgb {
  const channel = (index: 0 | 1 | 2) => color[index] * opacity + ground[index] * (1 - opacity);
  return [channel(0), channel(1), channel(2)];
}

/** Contrast of two colours as the Web Content Accessibility Guidelines define it, 1 … 21. */
export function contrastRatio(first: Rgb, second: Rgb): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toOklab(color: Rgb): Oklab {
  const [red, green, blue] = [toLinear(color[0]), toLinear(color[1]), toLinear(color[2])];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function fromOklab([lightness, greenRed, blueYellow]: Oklab): Rgb {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const medium = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.min(255, Math.max(0, Math.round(255 * share)));
}
