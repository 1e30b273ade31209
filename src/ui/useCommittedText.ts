import { useRef, useState } from 'react';

/** Takes the text a person typed; returns null when it is accepted, else a sentence that says what is wrong. */
export type CommitText = (text: string) => string | null;

interface Edit {
  text: string;
  error: string | null;
  /** The text in force when this one was refused. */
  inForce: string;
}

/**
 * Text that is typed first and takes effect when it is committed. A refused text stays to be corrected, with its
 * error, while the old one is in force; it gives way when the text in force changes by other means.
 */
export function useCommittedText(text: string, onCommit: CommitText) {
  const [edit, setEdit] = useState<Edit | null>(null);
  // Typed and not yet decided. A ref, because leaving the field may follow Escape before the next render.
  const undecided = useRef<string | null>(null);
  const liveEdit = edit !== null && (edit.error === null || edit.inForce === text) ? edit : null;

  function type(typed: string) {
    undecided.current = typed;
    setEdit({ text: typed, error: null, inForce: text });
  }

  function restore() {
    undecided.current = null;
    setEdit(null);
  }

  /** Commits what was typed, or the given text. Returns whether the field holds an accepted text after it. */
  function commit(candidate: string | null = undecided.current): boolean {
    if (candidate === null) return (liveEdit?.error ?? null) === null;
    undecided.current = null;
    const error = candidate === text ? null : onCommit(candidate);
    setEdit(error === null ? null : { text: candidate, error, inForce: text });
    return error === null;
  }

  return {
    shown: liveEdit?.text ?? text,
    error: liveEdit?.error ?? null,
    isEdited: liveEdit !== null,
    type,
    restore,
    commit,
  };
}
