import { fit as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TrainUntil } from './TrainUntil.tsx';

/** Training that stops of itself, for any problem. */
export function FitDialog() {
  const open = useApp(({ ui }) => ui.dialog === 'fit');
  const { set } = useActions();
  return (
    <Dialog open={open} onClose={() => set('dialog', null)} title={words.title} widthPx={380}>
      <TrainUntil />
    </Dialog>
  );
}
