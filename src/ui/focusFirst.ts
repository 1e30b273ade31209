/** Gives the focus to the first control inside. */
export function focusFirst(place: Element): void {
  place.querySelector<HTMLElement>('input, select, button, [tabindex="0"]')?.focus();
}
