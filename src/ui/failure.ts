/** The code of a part could not be had. */
export class NotLoaded extends Error {}

/** What became of a part of the page that is not there. */
export interface Failure {
  error: unknown;
  /** How often it was tried again without success. */
  tries: number;
  /** Puts it in its place again. */
  retry: () => void;
}
