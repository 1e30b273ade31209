/**
 * What could not be done is said once. Kept, and shown until it is over, is what goes on being wrong: frames that cannot be
 * made, a run that is not what was asked for, a worker that does not start.
 */
import { failures as words } from '../i18n/en.ts';
import type { FailedPart, Failure } from '../worker/protocol.ts';

const LASTING: ReadonlySet<FailedPart> = new Set(['request', 'change', 'worker']);

/** What is left when another failure has come; `isOver` where it is of a change that has been followed by another. */
export function failureAfter(kept: Failure | null, next: Failure, isOver: boolean): Failure | null {
  const hidesNothing = kept === null || next.of !== 'request';
  return LASTING.has(next.of) && !isOver && hidesNothing ? next : kept;
}

/** What is left when a frame has come. */
export function failureWithFrame(kept: Failure | null): Failure | null {
  return kept?.of === 'request' ? null : kept;
}

/** What is left when the run is told anew what it is to be. */
export function failureWithChange(kept: Failure | null): Failure | null {
  return kept?.of === 'worker' ? kept : null;
}

/** What could not be done, and how things stand now. A part without words does not compile. */
export function failureWords({ of, code }: Failure): { title: string; hint: string } {
  const isBroken = of === 'command' && code === 'internal';
  return { title: words.titles[of], hint: isBroken ? words.brokenCommand : words.hints[of] };
}

/** Both in a row. */
export function failureNotice(failure: Failure): string {
  const { title, hint } = failureWords(failure);
  return words.notice(title, hint);
}
