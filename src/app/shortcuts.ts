/** Keys of the whole page, unless a person is typing or a dialog is open. */
import type { AppStore } from '../store/createAppStore.ts';
import { openFile, saveAsFile } from './workFiles.ts';

/** Listens on `target` until the returned function is called. */
export function listenForShortcuts(target: Window, store: AppStore): () => void {
  const { state, actions } = store;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || state.getState().ui.dialog) return;
    const control = event.ctrlKey || event.metaKey;
    // Whoever holds a weight would let go of it on another page, or over another run.
    if (state.getState().ui.gesture && !control) return;
    if (control && event.key.toLowerCase() === 'z' && !isTextField(event.target)) {
      event.preventDefault();
      if (event.shiftKey) actions.redo();
      else actions.undo();
    } else if (control && event.key.toLowerCase() === 'y' && !isTextField(event.target)) {
      event.preventDefault();
      actions.redo();
    } else if (event.key.toLowerCase() === 'p' && !control && !event.altKey && takesLetters(event.target)) {
      event.preventDefault();
      actions.present();
    } else if (control && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void saveAsFile(store);
    } else if (control && event.key.toLowerCase() === 'o') {
      event.preventDefault();
      void openFile(store);
    } else if (event.key === ' ' && !isControl(event.target)) {
      event.preventDefault();
      // A key that is held would play and pause, with an entry of undo each time.
      if (!event.repeat) actions.togglePlay();
    }
  }
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

/** Text fields have an undo of their own. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=range]), textarea');
}

/** Where keys choose an entry, write or close. */
const WITH_KEYS_OF_ITS_OWN =
  'input, select, textarea, dialog, [role=combobox], [role=listbox], [role=menu], [role=dialog]';

/**
 * A letter alone must not do anything wherever the focus happens to be: somebody may be typing, or speaking to the machine
 * (WCAG 2.1.4). It counts with the focus on the page itself, or in a part that is marked for it.
 */
function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(WITH_KEYS_OF_ITS_OWN)) return false;
  return target === window.document.body || target.closest('[data-letters]') !== null;
}

/** Space already means something on these. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      `${WITH_KEYS_OF_ITS_OWN}, button, a, summary, [role=radio], [role=switch], [role=tab], [role=option], [role=menuitem]`,
    ) !== null
  );
}
