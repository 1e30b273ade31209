import type { Failure } from './protocol.ts';

/** What the page is told. What this project throws of its own accord are plain Errors that say what was asked wrongly. */
export function failureOf(error: unknown): Failure {
  const isMisuse = error instanceof Error && error.constructor === Error;
  return {
    code: isMisuse ? 'misuse' : 'internal',
    message: error instanceof Error ? error.message : String(error),
    hint: 'Nothing was changed: the run goes on from where it was.',
  };
}
