/** The update in a sentence or two. */
import type { TrainingSettings } from '../../engine/index.ts';
import { update as words } from '../../i18n/en.ts';
import type { UpdateRow } from './updateRows.ts';

/** What the gradients are made of. Nothing is said of those of a single sample. */
export function gradientWords(
  { l1, l2, clipNorm, clipValue }: Pick<TrainingSettings, 'l1' | 'l2' | 'clipNorm' | 'clipValue'>,
  batchSize: number,
): string | null {
  const parts = [
    batchSize > 1 ? words.meanOf(batchSize) : '',
    l1 > 0 || l2 > 0 ? words.penaltyIncluded : '',
    clipNorm !== null || clipValue !== null ? words.clipped : '',
  ].filter(Boolean);
  return parts.length > 0 ? words.gradients(parts) : null;
}

/** Why this weight or bias goes where it goes. */
export function stepWords({ ref, now, known, isLocked }: UpdateRow, isDone: boolean): string {
  const name = words.kinds[ref.kind];
  const together = words.together(isDone);
  return known ? `${reason(name, known.gradient, known.next - now, isLocked)} ${together}` : together;
}

function reason(name: string, gradient: number, change: number, isLocked: boolean): string {
  if (isLocked) return words.isLocked(name);
  if (gradient === 0 && change === 0) return words.isFlat(name);
  if (Math.sign(gradient) !== -Math.sign(change)) return words.remembers;
  return gradient < 0 ? words.goesUp(name) : words.goesDown(name);
}
