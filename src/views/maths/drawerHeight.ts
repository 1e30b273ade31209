/** How tall the open drawer may be, and how keys change that. */
export const OPENED_HEIGHT_PX = 268;
export const LEAST_HEIGHT_PX = 200;
export const LARGEST_HEIGHT_PX = 420;

const KEY_STEP_PX = 20;

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
