import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { notices } from '../../i18n/en.ts';
import type { Notice } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

interface NoticeCardProps {
  notice: Notice;
  onClose: () => void;
}

/** A sentence or two for the person; an error is read out at once. */
export function NoticeCard({ notice: { kind, text }, onClose }: NoticeCardProps) {
  const Icon = kind === 'error' ? TriangleAlert : Info;
  return (
    <div className={styles.card} data-kind={kind}>
      <Icon className={styles.icon} aria-hidden="true" />
      <p className={styles.text} role={kind === 'error' ? 'alert' : 'status'}>
        {text}
      </p>
      <Button variant="ghost" iconOnly className={styles.close} aria-label={notices.close} onClick={onClose}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
