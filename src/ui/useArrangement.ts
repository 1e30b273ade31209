import { useMedia } from './useMedia.ts';

/**
 * How the page is laid out. Wide: three columns. Rail: the column on the left opens from a rail. Tablet: the panels stand
 * below the canvas. Phone: one panel at a time, by tabs.
 */
export type Arrangement = 'wide' | 'rail' | 'tablet' | 'phone';

/** Laid on its side a phone is wide enough for a tablet's page, but not high enough. */
const PHONE = '(width < 700px), (width < 1024px) and (height < 640px)';
const TABLET = '(width < 1024px)';
const RAIL = '(width < 1280px)';

/** By the size of the window. The page carries it as an attribute, by which the style sheets go. */
export function useArrangement(): Arrangement {
  const isPhone = useMedia(PHONE);
  const isTablet = useMedia(TABLET);
  const isRail = useMedia(RAIL);
  if (isPhone) return 'phone';
  if (isTablet) return 'tablet';
  return isRail ? 'rail' : 'wide';
}
