import CircleSlash2 from 'lucide-react/icons/circle-slash-2';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Unlink from 'lucide-react/icons/unlink';
import { data as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EdgeActions.module.css';

interface EdgeActionsProps {
  locked: boolean;
  removed: boolean;
  onLock: () => void;
  onZero: () => void;
  /** Removes the edge, or restores it; null for a bias, which stays. */
  onToggleRemoved: (() => void) | null;
}

/** Lock, remove, set to 0, restore. */
export function EdgeActions({ locked, removed, onLock, onZero, onToggleRemoved }: EdgeActionsProps) {
  const whenPresent = removed ? words.isRemoved : undefined;
  return (
    <div className={styles.actions}>
      <Button className={styles.action} disabledReason={whenPresent} onClick={onLock}>
        {locked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
        {locked ? words.unlock : words.lock}
      </Button>
      <Button
        className={styles.action}
        disabledReason={onToggleRemoved ? whenPresent : words.biasStays}
        onClick={onToggleRemoved ?? undefined}
      >
        <Unlink aria-hidden="true" />
        {words.remove}
      </Button>
      <Button className={styles.action} disabledReason={whenPresent} onClick={onZero}>
        <CircleSlash2 aria-hidden="true" />
        {words.setToZero}
      </Button>
      <Button
        className={styles.action}
        disabledReason={removed ? undefined : words.isThere}
        onClick={onToggleRemoved ?? undefined}
      >
        <RotateCcw aria-hidden="true" />
        {words.restore}
      </Button>
    </div>
  );
}
