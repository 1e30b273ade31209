import type { ReactNode } from 'react';
import { comparing as words } from '../i18n/en.ts';
import type { SideName } from '../store/comparison.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { AppStoreContext } from '../store/hooks.ts';
import { useArrangement } from '../ui/useArrangement.ts';
import { MainFigures } from '../views/loss/MainFigures.tsx';
import { NetworkStage } from '../views/network/NetworkStage.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { TrainingChips } from '../views/transport/TrainingChips.tsx';
import styles from './CompareDialog.module.css';

interface CompareSideProps {
  name: SideName;
  store: AppStore;
  /** Beside its name: what can be done with it. */
  children: ReactNode;
}

/** One of the two: its settings, its network, its figures. */
export function CompareSide({ name, store, children }: CompareSideProps) {
  const isPhone = useArrangement() === 'phone';
  return (
    <AppStoreContext.Provider value={store}>
      <section className={styles.side} aria-label={name}>
        <div className={styles.head}>
          <h3 className={styles.name}>{name}</h3>
          <div className={styles.figures}>
            <MainFigures />
          </div>
          {children}
        </div>
        <div className={styles.canvas}>
          <NetworkStage />
        </div>
        <TrainingChips wraps={isPhone} />
        <Notices label={words.announcements(name)} isInline />
      </section>
    </AppStoreContext.Provider>
  );
}
