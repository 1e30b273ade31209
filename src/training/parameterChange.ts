/** An edit by hand: a new value for the parameter number `index`. */
export interface ParameterChange {
  index: number;
  value: number;
}

/** Throws a sentence where a change is none of these `count` parameters, or no number that single precision holds. */
export function checkChanges(changes: readonly ParameterChange[], count: number): void {
  for (const { index, value } of changes) {
    if (!Number.isInteger(index) || index < 0 || index >= count)
      throw new Error(`There is no parameter ${index}: the network has ${count}, counted from 0.`);
    if (!Number.isFinite(Math.fround(value)))
      throw new Error(`A parameter must be a finite number in single precision, not ${value}.`);
  }
}
