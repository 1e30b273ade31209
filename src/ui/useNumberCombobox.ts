import * as Ariakit from '@ariakit/react';
import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useCommittedText, type CommitText } from './useCommittedText.ts';

/** A committed text whose value may also be chosen from a list: what the keys and leaving the field do. */
export function useNumberCombobox(text: string, onCommit: CommitText) {
  const field = useCommittedText(text, onCommit);
  const popupRef = useRef<HTMLDivElement>(null);
  const store = Ariakit.useComboboxStore({
    value: field.shown,
    setValue: field.type,
    placement: 'bottom-start',
  });

  function handleKeyDown(event: KeyboardEvent) {
    const { open, activeId } = store.getState();
    const isOnPreset = open && activeId != null;
    if (event.key === 'Enter' && !isOnPreset) {
      field.commit();
      // The list would lie over what is said of a refused text.
      store.hide();
    }
    if (event.key === 'Escape') {
      if (field.isEdited) event.preventDefault();
      field.restore();
      store.hide();
    }
  }

  function handleBlur(event: FocusEvent) {
    if (!popupRef.current?.contains(event.relatedTarget)) field.commit();
  }

  function choosePreset(preset: string) {
    field.restore();
    field.commit(preset);
  }

  return { field, store, popupRef, handleKeyDown, handleBlur, choosePreset };
}
