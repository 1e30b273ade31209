import { useEffect } from 'react';
import { useActions, useApp } from '../../store/hooks.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { NoticeCard } from './NoticeCard.tsx';
import styles from './Notices.module.css';

/** Long enough to read two sentences. */
const NOTE_DURATION_MS = 6000;

/** What the page has to say: notes go by themselves, errors stay until they are closed. */
export function Notices() {
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
      <div className={styles.place}>
        {notice && <NoticeCard key={notice.id} notice={notice} onClose={() => dismissNotice(notice.id)} />}
      </div>
      <LiveRegion message={announcement} />
    </>
  );
}
