import { undo } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { HistoryList } from './HistoryList.tsx';

/** All that was done, where the bar has no room for a button of its own. */
export function HistoryDialog() {
  const { set } = useActions();
  const open = useApp(({ ui }) => ui.dialog === 'history');
  return (
    <Dialog open={open} onClose={() => set('dialog', null)} title={undo.history} widthPx={420}>
      <HistoryList />
    </Dialog>
  );
}
