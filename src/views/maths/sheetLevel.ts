/** How far a sheet is pulled up. */
export const SHEET_LEVELS = ['closed', 'half', 'full'] as const;
export type SheetLevel = (typeof SHEET_LEVELS)[number];

/** Of the height that it can have, as the style sheet has them; closed it is a bar. */
const SHARES: Record<SheetLevel, number> = { closed: 0, half: 0.45, full: 0.9 };

/** The level whose height is the nearest to a share of all there is. */
export function nearestLevel(share: number): SheetLevel {
  const distance = (level: SheetLevel) => Math.abs(SHARES[level] - share);
  return SHEET_LEVELS.reduce((best, level) => (distance(level) < distance(best) ? level : best));
}

/** Where a key on the handle leads; null for keys that mean nothing there. */
export function levelAfterKey(key: string, level: SheetLevel): SheetLevel | null {
  const at = SHEET_LEVELS.indexOf(level);
  switch (key) {
    case 'ArrowUp':
      return SHEET_LEVELS[at + 1] ?? level;
    case 'ArrowDown':
      return SHEET_LEVELS[at - 1] ?? level;
    case 'Home':
      return 'closed';
    case 'End':
      return 'full';
    case 'Enter':
    case ' ':
      return otherLevel(level);
    default:
      return null;
  }
}

/** After a tap. */
export function otherLevel(level: SheetLevel): SheetLevel {
  return level === 'half' ? 'full' : 'half';
}

export function shareOf(level: SheetLevel): number {
  return SHARES[level];
}
