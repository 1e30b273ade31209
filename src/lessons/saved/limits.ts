/** How much a lesson from outside may hold. */
export const LIMITS = {
  scenes: 60,
  checks: 8,
  /** Reasons to choose from, or values that meet a goal. */
  options: 20,
  /** Groups of controls that a scene withholds, each named once. */
  controls: 6,
  /** Characters: of a whole lesson, a scene's text, one sentence, a title, an id. */
  lesson: 4 * 2 ** 20,
  text: 2000,
  words: 400,
  title: 120,
  id: 80,
} as const;
