import { useEffect } from 'react';
import type { AppStore } from '../../store/createAppStore.ts';
import { useAppStore } from '../../store/hooks.ts';
import { presentCommand, type PresentCommand } from './presentKeys.ts';

/** Keys of the presentation come before those of the network: a clicker must step, whatever has the focus. */
export function usePresentKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { gesture, typing } = store.state.getState().ui;
      // Esc first lets go of a weight, and a field keeps its keys.
      if (event.defaultPrevented || gesture || typing || isTextField(event.target)) return;
      const command = presentCommand(event);
      if (command === null || (command === 'play' && isButton(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      obey(store, command);
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store]);
}

function obey({ actions }: AppStore, command: PresentCommand): void {
  switch (command) {
    case 'next':
      return actions.presentNext();
    case 'back':
      return actions.stepBack();
    case 'play':
      return actions.togglePlay();
    case 'ask':
      return actions.toggleAsking();
    case 'leave':
      return actions.leavePresentation();
    case 'blank':
    case 'equation':
    case 'spotlight':
      return actions.togglePresented(command);
    default:
      return actions.setStepSize(command.size);
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Space presses a button that has the focus. */
function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement;
}
