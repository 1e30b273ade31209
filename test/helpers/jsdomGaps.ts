/** The parts of the platform that jsdom lacks and the controls need, as far as component tests can tell. */

/** jsdom has no layout, so only `display: none` hides here. */
Element.prototype.checkVisibility = function checkVisibility() {
  if (!this.isConnected || getComputedStyle(this).display === 'none') return false;
  return this.parentElement?.checkVisibility() ?? true;
};

/** Nothing scrolls without layout. */
Element.prototype.scrollIntoView = function scrollIntoView() {};
Element.prototype.scrollTo = function scrollTo() {};

const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();

/** Shows the dialog and focuses its first control. That the rest of the page is inert is left to the browser tests. */
HTMLDialogElement.prototype.showModal = function showModal() {
  focusedBefore.set(this, document.activeElement);
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>('button, input, select, textarea, [tabindex="0"]')?.focus();
};

/** Hides the dialog and gives the focus back. */
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.removeAttribute('open');
  const target = focusedBefore.get(this);
  if (target instanceof HTMLElement) target.focus();
  this.dispatchEvent(new Event('close'));
};

/** Escape asks to cancel the dialog on top, unless a control inside has used the key up. */
window.addEventListener('keydown', (event) => {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  if (event.key !== 'Escape' || event.defaultPrevented || !(dialog instanceof HTMLDialogElement)) return;
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
});

/** Without layout no element ever gets another size. */
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** There are no pixels here: what is painted on a canvas is left to the browser tests. */
HTMLCanvasElement.prototype.getContext = () => null;

/** Events are dispatched by hand, so there is nothing to capture. */
Element.prototype.setPointerCapture = function setPointerCapture() {};

const computedStyleOf = getComputedStyle;

/** jsdom's own fails on MathML, whose elements have no `style` there: they are taken for plain text. */
function computedStyle(element: Element, pseudoElement?: string | null): CSSStyleDeclaration {
  return computedStyleOf('style' in element ? element : document.createElement('span'), pseudoElement);
}
window.getComputedStyle = computedStyle;

/** Without layout no media query holds: the page is wide, and not touched. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
