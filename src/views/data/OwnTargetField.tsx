import type { TargetCode } from '../../data/pairing.ts';
import { data as words } from '../../i18n/en.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './OwnTargetField.module.css';
import { parseTarget, targetText } from './targetText.ts';

interface OwnTargetFieldProps {
  /** As the network is told it, or null. */
  target: number | null;
  code: TargetCode;
  onTarget: (label: number | null) => void;
}

/** The target of a person's own sample: to be typed, and taken away by clearing the field. */
export function OwnTargetField({ target, code, onTarget }: OwnTargetFieldProps) {
  function commit(text: string): string | null {
    if (text.trim() === '') {
      onTarget(null);
      return null;
    }
    const parsed = parseTarget(text, code);
    if (!parsed.ok) return parsed.error;
    onTarget(parsed.value);
    return null;
  }

  return (
    <NumberField
      className={styles.field}
      label={words.target}
      text={target === null ? '' : targetText(target, code)}
      onCommit={commit}
    />
  );
}
