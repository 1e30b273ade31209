import { useId, type ComponentProps, type KeyboardEvent } from 'react';
import { FieldError } from './FieldError.tsx';
import { useCommittedText, type CommitText } from './useCommittedText.ts';

export interface CommittedInputProps extends Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'onBlur' | 'onFocus' | 'onKeyDown'
> {
  /** The text in force. */
  text: string;
  onCommit: CommitText;
  /** After Enter with an accepted text, and after Escape: whoever opened the field may close it. */
  onFinish?: (() => void) | undefined;
}

/**
 * An input for a number as text, with its error after it. Enter and leaving commit, Escape restores; the first
 * Escape after an edit goes no further, so that it does not close the dialog round the field.
 */
export function CommittedInput({ text, onCommit, onFinish, ...rest }: CommittedInputProps) {
  const errorId = useId();
  const field = useCommittedText(text, onCommit);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && field.commit()) onFinish?.();
    if (event.key === 'Escape') {
      if (field.isEdited) event.preventDefault();
      field.restore();
      onFinish?.();
    }
  }

  return (
    <>
      <input
        inputMode="decimal"
        autoComplete="off"
        {...rest}
        type="text"
        value={field.shown}
        aria-invalid={field.error !== null}
        aria-describedby={field.error === null ? undefined : errorId}
        onChange={(event) => field.type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => field.commit()}
        onKeyDown={handleKeyDown}
      />
      <FieldError id={errorId} message={field.error} />
    </>
  );
}
