/** How tall the open drawer may be, and how keys change that. */
const OPENED_HEIGHT_PX = 268;
/** On a low window the network needs its share. */
const LEAST_OPENED_PX = 240;
const SHARE_OF_WINDOW = 0.3;
/** The bar with the title. */
export const DRAWER_BAR_PX = 44;
export const LEAST_HEIGHT_PX = 200;
export const LARGEST_HEIGHT_PX = 420;

const KEY_STEP_PX = 20;

/** How tall it opens in a window of this height. */
export function openedHeight(windowPx: number): number {
  return Math.round(Math.min(OPENED_HEIGHT_PX, Math.max(LEAST_OPENED_PX, SHARE_OF_WINDOW * windowPx)));
}

/** The height in whole px, within its limits. */
export function limitedHeight(heightPx: number): number {
  return Math.round(Math.min(LARGEST_HEIGHT_PX, Math.max(LEAST_HEIGHT_PX, heightPx)));
}

/** Where a key on the drawer's edge leads; null for keys that mean nothing there. */
export function heightAfterKey(key: string, heightPx: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return limitedHeight(heightPx + KEY_STEP_PX);
    case 'ArrowDown':
      return limitedHeight(heightPx - KEY_STEP_PX);
    case 'Home':
      return LEAST_HEIGHT_PX;
    case 'End':
      return LARGEST_HEIGHT_PX;
    default:
      return null;
  }
}
