/** How much larger than on a desk everything is in front of a room. */

/** 1.4 on a screen of 1280×720, 2 on one of 1920×1080; in between and beyond in proportion. */
const SMALLER = { widthPx: 1280, heightPx: 720, scale: 1.4 };
const LARGER = { widthPx: 1920, heightPx: 1080, scale: 2 };
const LEAST = 0.6;

/** By the side that has less room. */
export function presentScale(screen: { widthPx: number; heightPx: number }): number {
  return Math.max(LEAST, Math.min(scaleBy('widthPx', screen), scaleBy('heightPx', screen)));
}

function scaleBy(side: 'widthPx' | 'heightPx', screen: { widthPx: number; heightPx: number }): number {
  const share = (screen[side] - SMALLER[side]) / (LARGER[side] - SMALLER[side]);
  return SMALLER.scale + share * (LARGER.scale - SMALLER.scale);
}
