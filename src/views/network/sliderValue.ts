import { PARAMETER_LIMIT } from '../../document/limits.ts';
import { plainDecimal, shortestFloat32 } from '../../document/numbers.ts';
import { network as words } from '../../i18n/en.ts';

/**
 * Writes a parameter's value into its slider: the number itself, and in words also what it was before a drag and whether
 * it is locked or removed (`data-note`). A number that has blown up is beyond the slider, which then stands at its end; the
 * words have it as it is.
 */
export function paintSliderValue(element: Element, value: number, was: number | null): void {
  const text = shortestFloat32(value);
  const note = element.getAttribute('data-note');
  const said = [text, ...(was === null ? [] : [words.was(shortestFloat32(was))]), ...(note ? [note] : [])];
  element.setAttribute('aria-valuenow', plainDecimal(withinLimit(value)));
  element.setAttribute('aria-valuetext', said.join(', '));
}

function withinLimit(value: number): number {
  return Math.min(PARAMETER_LIMIT, Math.max(-PARAMETER_LIMIT, value));
}
