import { shortestFloat32 } from '../../document/numbers.ts';
import { network as words } from '../../i18n/en.ts';

/**
 * Writes a parameter's value into its slider: the number itself, and in words also what it was before a drag and whether
 * it is locked or removed (`data-note`).
 */
export function paintSliderValue(element: Element, value: number, was: number | null): void {
  const text = shortestFloat32(value);
  const note = element.getAttribute('data-note');
  const said = [text, ...(was === null ? [] : [words.was(shortestFloat32(was))]), ...(note ? [note] : [])];
  element.setAttribute('aria-valuenow', text);
  element.setAttribute('aria-valuetext', said.join(', '));
}
