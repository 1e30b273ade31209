import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { notices } from '../../i18n/en.ts';
import type { Notice } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

interface NoticeCardProps {
  /** Null while there is nothing to say. Keep the card mounted: a note that arrives together with its place is not read. */
  notice: Notice | null;
  onClose: () => void;
}

/** A sentence or two for the person; an error is read out at once. */
export function NoticeCard({ notice, onClose }: NoticeCardProps) {
  const text = notice && <span key={notice.id}>{notice.text}</span>;
  const isError = notice?.kind === 'error';
  const Icon = isError ? TriangleAlert : Info;
  return (
    <div className={notice ? styles.card : undefined} data-kind={notice?.kind}>
      {notice && <Icon className={styles.icon} aria-hidden="true" />}
      <p className={styles.text} role="status">
        {!isError && text}
      </p>
      {isError && (
        <p key={notice.id} className={styles.text} role="alert">
          {text}
        </p>
      )}
      {notice && (
        <Button
          variant="ghost"
          iconOnly
          className={styles.close}
          aria-label={notices.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
