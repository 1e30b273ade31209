/** Two settings side by side: what differs is chosen on the page's own controls, which here belong to A or to B. */
import { useEffect, useState } from 'react';
import { comparing as words } from '../i18n/en.ts';
import { createComparison, type Comparison, type SideName } from '../store/comparison.ts';
import { useActions, useApp, useAppStore } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CompareSide } from './CompareSide.tsx';
import { CompareTogether } from './CompareTogether.tsx';
import styles from './CompareDialog.module.css';

const SIDES: readonly SideName[] = ['A', 'B'];

export function CompareDialog() {
  const open = useApp(({ ui }) => ui.dialog === 'compare');
  const { set } = useActions();
  return (
    <Dialog open={open} onClose={() => set('dialog', null)} title={words.compare} widthPx={1400}>
      <Comparing />
    </Dialog>
  );
}

function Comparing() {
  const comparison = useComparison();
  const actions = useActions();
  if (comparison === 'failed') return <p role="alert">{words.compareFailed}</p>;
  if (!comparison) return <p role="status">{words.comparing}</p>;

  async function keep(ready: Comparison, side: SideName): Promise<void> {
    const refused = await ready.keep(side);
    if (refused !== null) return actions.sayNotes([refused]);
    actions.set('dialog', null);
    actions.announceChange(words.kept(side));
  }

  return (
    <div className={styles.comparison}>
      <p className={styles.hint}>{words.compareHint}</p>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <CompareSide key={side} name={side} store={comparison.sides[side]}>
            <Button onClick={() => void keep(comparison, side)}>{words.keep(side)}</Button>
          </CompareSide>
        ))}
      </div>
      <CompareTogether comparison={comparison} />
    </div>
  );
}

/** Two workers for as long as the dialog is open. */
function useComparison(): Comparison | 'failed' | null {
  const main = useAppStore();
  const [comparison, setComparison] = useState<Comparison | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    const begun = createComparison(main);
    begun.then(
      (ready) => {
        if (!isOver) setComparison(ready);
      },
      () => {
        if (!isOver) setComparison('failed');
      },
    );
    return () => {
      isOver = true;
      begun.then(
        (ready) => ready.dispose(),
        () => undefined,
      );
    };
  }, [main]);
  return comparison;
}
