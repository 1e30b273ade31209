/** The update in a sentence or two. */
import type { TrainingSettings } from '../../document/document.ts';
import type { UpdateRow } from './updateRows.ts';

/** What the gradients are made of. Nothing is said of those of a single sample. */
export function gradientWords(
  { l1, l2, clipNorm, clipValue }: Pick<TrainingSettings, 'l1' | 'l2' | 'clipNorm' | 'clipValue'>,
  batchSize: number,
): string | null {
  const parts = [
    batchSize > 1 ? `mean of ${batchSize} samples` : '',
    l1 > 0 || l2 > 0 ? 'penalty included' : '',
    clipNorm !== null || clipValue !== null ? 'clipped' : '',
  ].filter(Boolean);
  return parts.length > 0 ? `Gradients: ${parts.join(', ')}.` : null;
}

/** Why this weight or bias goes where it goes. */
export function stepWords({ ref, now, known, isLocked }: UpdateRow, isDone: boolean): string {
  const name = ref.kind === 'bias' ? 'bias' : 'weight';
  const together = isDone
    ? 'All weights have changed together.'
    : 'All weights change together when the pass ends.';
  return known ? `${reason(name, known.gradient, known.next - now, isLocked)} ${together}` : together;
}

function reason(name: string, gradient: number, change: number, isLocked: boolean): string {
  if (isLocked) return `This ${name} is locked: it has a gradient, but stays as it is.`;
  if (gradient === 0 && change === 0) return `A gradient of 0 leaves the ${name} where it is.`;
  if (Math.sign(gradient) !== -Math.sign(change))
    return `The optimiser remembers earlier gradients, which here count for more than this one.`;
  return gradient < 0
    ? `A negative gradient means the loss falls when the ${name} grows, so the step goes up.`
    : `A positive gradient means the loss rises when the ${name} grows, so the step goes down.`;
}
