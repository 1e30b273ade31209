/** A person's work for others, and for later: as a link, as a picture of the link, as a file. */
import { useCallback } from 'react';
import { share } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileSection } from './FileSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import styles from './ShareDialog.module.css';
import { useLink } from './useLink.ts';
import { workLink } from './workLink.ts';

export function ShareDialog() {
  const open = useApp((state) => state.ui.dialog === 'share');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={share.title} widthPx={680}>
      <div className={styles.sections}>
        <WorkLink />
        <FileSection />
      </div>
    </Dialog>
  );
}

/** The link to everything as it stood when the dialog was opened. */
function WorkLink() {
  const { savedState } = useActions();
  const link = useLink(useCallback((base: string) => workLink(savedState, base), [savedState]));
  return <LinkSection label={share.link} link={link} subject={share.subject} />;
}
