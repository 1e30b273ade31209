/** Keys that work anywhere on the page, unless a person is typing or a dialog is open. */
import type { AppStore } from '../store/createAppStore.ts';

const loadFiles = () => import('./files.ts');

/** Listens on `target` until the returned function is called. */
export function listenForShortcuts(target: Window, store: AppStore): () => void {
  const { state, actions } = store;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || state.getState().ui.dialog) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'z' && !isTextField(event.target)) {
      event.preventDefault();
      if (event.shiftKey) actions.redo();
      else actions.undo();
    } else if (control && event.key.toLowerCase() === 'y' && !isTextField(event.target)) {
      event.preventDefault();
      actions.redo();
    } else if (event.key.toLowerCase() === 'p' && !control && !event.altKey && !isTextField(event.target)) {
      event.preventDefault();
      actions.present();
    } else if (control && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void loadFiles().then(({ saveWork }) => saveWork(store));
    } else if (control && event.key.toLowerCase() === 'o') {
      event.preventDefault();
      void loadFiles().then(({ openWork }) => openWork(store));
    } else if (event.key === ' ' && !isControl(event.target)) {
      event.preventDefault();
      actions.togglePlay();
    }
  }
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

/** Text fields have an undo of their own. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=range]), textarea');
}

/** Space already means something on these. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'button, input, select, textarea, a, [role=radio], [role=switch], [role=option], [role=menuitem]',
    ) !== null
  );
}
