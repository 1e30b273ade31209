/** Hundredths of a px are as exact as a path need be, and keep it short. */
export function roundPx(px: number): number {
  return Math.round(px * 100) / 100;
}
