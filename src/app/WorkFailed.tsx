import { useState } from 'react';
import { parts as words } from '../i18n/en.ts';
import { useApp, useAppStore } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { PageFailed } from './PageFailed.tsx';
import { saveAsFile } from './workFiles.ts';

/** Instead of the page that has stopped: the work is still there, and can be taken along. */
export function WorkFailed() {
  const store = useAppStore();
  const notice = useApp(({ ui }) => ui.notice);
  const [old] = useState(notice);
  return (
    <PageFailed text={words.pageStopped}>
      <Button onClick={() => void saveAsFile(store)}>{words.saveFile}</Button>
      {notice && notice !== old && <p role="alert">{notice.text}</p>}
    </PageFailed>
  );
}
