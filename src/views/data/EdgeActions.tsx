import CircleSlash2 from 'lucide-react/icons/circle-slash-2';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Unlink from 'lucide-react/icons/unlink';
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

const BIAS_STAYS = 'A bias cannot be removed. Set it to 0 and lock it instead.';
const IS_REMOVED = 'This edge is removed. Restore it first.';

/** Lock, remove, set to 0, restore. */
export function EdgeActions({ locked, removed, onLock, onZero, onToggleRemoved }: EdgeActionsProps) {
  const whenPresent = removed ? IS_REMOVED : undefined;
  return (
    <div className={styles.actions}>
      <Button className={styles.action} disabledReason={whenPresent} onClick={onLock}>
        {locked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
        {locked ? 'Unlock' : 'Lock'}
      </Button>
      <Button
        className={styles.action}
        disabledReason={onToggleRemoved ? whenPresent : BIAS_STAYS}
        onClick={onToggleRemoved ?? undefined}
      >
        <Unlink aria-hidden="true" />
        Remove
      </Button>
      <Button className={styles.action} disabledReason={whenPresent} onClick={onZero}>
        <CircleSlash2 aria-hidden="true" />
        Set to 0
      </Button>
      <Button
        className={styles.action}
        disabledReason={removed ? undefined : 'Only a removed edge can be restored.'}
        onClick={onToggleRemoved ?? undefined}
      >
        <RotateCcw aria-hidden="true" />
        Restore
      </Button>
    </div>
  );
}
