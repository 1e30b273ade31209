import { createPortal } from 'react-dom';
import { useApp } from '../store/hooks.ts';
import { Notices } from '../views/notices/Notices.tsx';

/** What the page has to say. Whatever lies under a dialog can be neither read out nor closed, so there it comes into the dialog. */
export function PageNotices() {
  const isUnderDialog = useApp(({ ui }) => ui.dialog !== null && ui.notice !== null);
  const dialog = isUnderDialog ? window.document.querySelector('dialog[open]') : null;
  return dialog ? createPortal(<Notices />, dialog) : <Notices />;
}
