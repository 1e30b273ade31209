/**
 * Memory for answers that are looked at and then asked for again, sixty times a second. To get fresh memory each time, and to
 * collect what was, can take longer than the answer.
 */

/** Larger ones are not kept: to fill them takes long enough. */
const MOST_NUMBERS = 2 ** 20;

/** Two arrays that take turns, so that an answer can be compared with the one before. */
export class TurningArrays {
  readonly #kept = [new Float32Array(0), new Float32Array(0)];
  #turn = 0;

  /** An array of this length, with numbers in it from before. */
  next(length: number): Float32Array {
    if (length > MOST_NUMBERS) return new Float32Array(length);
    this.#turn = 1 - this.#turn;
    const kept = this.#kept[this.#turn]!;
    return kept.length === length ? kept : (this.#kept[this.#turn] = new Float32Array(length));
  }
}
