/** The lowest loss that was reached in each level, as the browser keeps it. Nothing that it keeps is trusted. */
import { LEVELS, type Level } from './levels.ts';

export type BestScores = Partial<Record<Level['id'], number>>;

const MOST_CHARACTERS = 500;

export function readBest(text: string | null): BestScores {
  if (text === null || text.length > MOST_CHARACTERS) return {};
  const kept = parse(text);
  if (typeof kept !== 'object' || kept === null) return {};
  const scores = new Map(Object.entries(kept));
  return Object.fromEntries(
    LEVELS.map(({ id }) => [id, scores.get(id)]).filter(([, loss]) => isLoss(loss)),
  ) as BestScores;
}

/** The scores with this one, if it is lower than the one before. */
export function withScore(best: BestScores, id: Level['id'], loss: number): BestScores {
  return isLoss(loss) && loss < (best[id] ?? Infinity) ? { ...best, [id]: loss } : best;
}

function isLoss(loss: unknown): loss is number {
  return typeof loss === 'number' && Number.isFinite(loss) && loss >= 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
