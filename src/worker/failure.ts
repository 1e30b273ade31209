import type { FailedPart, Failure } from './protocol.ts';

type HostPart = Exclude<FailedPart, 'worker'>;

/** What the page is told. What this project throws of its own accord are plain Errors that say what was asked wrongly. */
export function failureOf(error: unknown, of: HostPart): Failure {
  const isMisuse = error instanceof Error && error.constructor === Error;
  const code = isMisuse ? 'misuse' : 'internal';
  return {
    code,
    of,
    message: error instanceof Error ? error.message : String(error),
    hint: hintFor(of, code),
  };
}

/** How things stand now. What was asked wrongly is refused before anything is done; what breaks may break halfway. */
function hintFor(of: HostPart, code: Failure['code']): string {
  switch (of) {
    case 'request':
      return 'Nothing was changed: the run goes on from where it was.';
    case 'change':
      return 'The run is still the one before, and does not follow what is set now. Undo the change, or set something else.';
    case 'command':
      return code === 'misuse'
        ? 'The network is as it was.'
        : 'The network may have been changed on the way: undo brings it back.';
    case 'training':
      return 'Training has stopped. Undo brings back the state before it.';
    default:
      return of satisfies never;
  }
}
