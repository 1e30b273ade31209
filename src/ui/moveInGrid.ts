import type { KeyboardEvent } from 'react';
import { arrowTarget } from './arrowTarget.ts';

/**
 * Moves the focus among the options of a list that is drawn as a grid, as an arrow key asks, by where they stand on the
 * screen. Returns the index of the option that has it then, or null for any other key.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): number | null {
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
  const current = options.findIndex((option) => option === event.target);
  const places = options.map((option) => option.getBoundingClientRect());
  const next = arrowTarget(places, current, event.key);
  if (next === null) return null;
  event.preventDefault();
  options[next]?.focus();
  return next;
}
