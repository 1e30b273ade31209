import type { ReactNode } from 'react';
import { settings } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { GradientSettings } from './GradientSettings.tsx';
import { PenaltySettings } from './PenaltySettings.tsx';
import { StartSettings } from './StartSettings.tsx';
import styles from './MoreDialog.module.css';

interface MoreDialogProps {
  /** Above all others. */
  first?: ReactNode;
}

/** The training settings that are needed less often than those on the transport. */
export function MoreDialog({ first }: MoreDialogProps) {
  const actions = useActions();
  const open = useApp(({ ui }) => ui.dialog === 'more');
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={settings.title} widthPx={560}>
      <div className={styles.sections}>
        {first}
        <StartSettings />
        <GradientSettings />
        <PenaltySettings />
      </div>
    </Dialog>
  );
}
