import type { FailedPart, Failure } from './protocol.ts';

/** What the page is told. What this project throws of its own accord are plain Errors that say what was asked wrongly. */
export function failureOf(error: unknown, of: Exclude<FailedPart, 'worker'>): Failure {
  const isMisuse = error instanceof Error && error.constructor === Error;
  return {
    code: isMisuse ? 'misuse' : 'internal',
    of,
    detail: error instanceof Error ? error.message : String(error),
  };
}
