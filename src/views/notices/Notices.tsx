import { useEffect } from 'react';
import { useActions, useApp } from '../../store/hooks.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { NoticeCard } from './NoticeCard.tsx';
import styles from './Notices.module.css';

/** Long enough to read two sentences. */
const NOTE_DURATION_MS = 6000;

interface NoticesProps {
  /** Of what is announced, where there are several stores in the page. */
  label?: string;
  /** Among what stands around them, rather than over the page. */
  isInline?: boolean;
}

/** What the page has to say: notes go by themselves, errors stay until they are closed. */
export function Notices({ label, isInline = false }: NoticesProps) {
  const { dismissNotice } = useActions();
  const notice = useApp(({ ui }) => ui.notice);
  const announcement = useApp(({ ui }) => ui.announcement);

  useEffect(() => {
    if (notice?.kind !== 'note') return undefined;
    const timer = setTimeout(() => dismissNotice(notice.id), NOTE_DURATION_MS);
    return () => clearTimeout(timer);
  }, [notice, dismissNotice]);

  return (
    <>
      <div className={styles.place} data-inline={isInline || undefined}>
        <NoticeCard notice={notice} onClose={() => notice && dismissNotice(notice.id)} />
      </div>
      <LiveRegion message={announcement} label={label} />
    </>
  );
}
