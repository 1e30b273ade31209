/** How large a QR code is drawn, and from where its modules, the small squares, can then be read. */

/** The empty frame that the standard asks for, in modules. */
export const BORDER = 4;

/** What the dialog has room for, on a screen that is wide enough for it. */
export const MOST_SIDE_PX = 620;

/**
 * A phone tells modules apart that are wider than about a five-hundredth of its distance. Held before a screen, that is some
 * 3 px, and hands shake.
 */
const NEAR_MODULE_PX = 4;

/** On a wall a pixel is about a millimetre wide, so this is read from four metres. */
const WALL_MODULE_PX = 8;

export interface QrSize {
  sidePx: number;
  /** Whether it can be read from the back of a room as well. */
  isForWall: boolean;
}

/**
 * Of a code of so many modules a side, frame included, where `roomPx` are free: as large as a wall needs it, or, where there
 * is not that much room, as a screen close by does. Null where it could not be read there either.
 */
export function qrSize(modules: number, roomPx: number): QrSize | null {
  const mostModulePx = Math.min(MOST_SIDE_PX, roomPx) / modules;
  const isForWall = mostModulePx >= WALL_MODULE_PX;
  if (mostModulePx < NEAR_MODULE_PX) return null;
  return { sidePx: modules * (isForWall ? WALL_MODULE_PX : NEAR_MODULE_PX), isForWall };
}
