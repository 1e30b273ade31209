/**
 * One choice of a control. A choice with a `disabledReason` can be found but not taken; the reason is a sentence
 * for the person who tries.
 */
export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** What a closed list shows where room is short. */
  shortLabel?: string | undefined;
  disabledReason?: string | undefined;
}
