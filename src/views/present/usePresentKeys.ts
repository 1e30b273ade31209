import { useEffect } from 'react';
import type { AppStore } from '../../store/createAppStore.ts';
import { useAppStore } from '../../store/hooks.ts';
import { goesOn, isOfClicker, presentCommand, type PresentCommand } from './presentKeys.ts';

/** Keys of the presentation come before those of the network: a clicker must step, whatever has the focus. */
export function usePresentKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { gesture, typing, lesson } = store.state.getState().ui;
      // Esc first lets go of a weight, and a field keeps its keys.
      if (event.defaultPrevented || gesture || typing || (isTextField(event.target) && !isOfClicker(event)))
        return;
      const command = presentCommand(event, lesson !== null);
      if (command === null || (command === 'play' && isPressed(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || goesOn(command)) obey(store, command);
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
    case 'clickOn':
      return actions.presentOn(1);
    case 'clickBack':
      return actions.presentOn(-1);
    case 'nextScene':
      return void actions.turnScene(1);
    case 'previousScene':
      return void actions.turnScene(-1);
    case 'play':
      return actions.togglePlay();
    case 'ask':
      return actions.toggleAsking();
    case 'leave':
      return actions.leavePresentation();
    case 'blank':
    case 'equation':
    case 'text':
    case 'spotlight':
      return actions.togglePresented(command);
    default:
      return actions.setStepSize(command.size);
  }
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
}

/** Space presses a button that has the focus, and chooses a reason. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
}
