/** The bar along the top where there is less room: what does not fit into it is in menus. */
import Ellipsis from 'lucide-react/icons/ellipsis';
import MenuIcon from 'lucide-react/icons/menu';
import Presentation from 'lucide-react/icons/presentation';
import { present as words, topbar } from '../../i18n/en.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { BrandMark } from './BrandMark.tsx';
import { RedoButton, UndoButton } from './HistoryButtons.tsx';
import { OpenProblem } from './OpenProblem.tsx';
import styles from './TopBar.module.css';
import type { TopBarProps } from './TopBarProps.ts';
import { useFocusAfterLesson } from './useFocusAfterLesson.ts';
import { useFocusAfterPresenting } from './useFocusAfterPresenting.ts';
import { useMenuEntries } from './useMenuEntries.ts';

interface SmallTopBarProps extends TopBarProps {
  isPhone: boolean;
}

export function SmallTopBar({ isPhone, first, isPresentFocused, onOpenProjector }: SmallTopBarProps) {
  const { present } = useActions();
  const entries = useMenuEntries(onOpenProjector);
  const lessonsFrom = useFocusAfterLesson();
  const presentFrom = useFocusAfterPresenting(isPresentFocused);
  return (
    <header className={styles.bar}>
      {isPhone && (
        <Menu
          label={topbar.menu}
          button={
            <Button ref={lessonsFrom} variant="ghost" iconOnly aria-label={topbar.menu}>
              <MenuIcon aria-hidden="true" />
            </Button>
          }
          entries={[
            entries.lessons,
            entries.quiz,
            entries.weights,
            'separator',
            ...entries.training,
            'separator',
            entries.help,
          ]}
        />
      )}
      {first}
      {!isPhone && <BrandMark />}
      <h1 className={styles.brand}>{topbar.name}</h1>
      <OpenProblem />
      <div className={styles.right}>
        <UndoButton />
        {!isPhone && (
          <>
            <RedoButton />
            <Button ref={presentFrom} onClick={present}>
              <Presentation aria-hidden="true" />
              {words.present}
            </Button>
          </>
        )}
        <Menu
          label={topbar.more}
          placement="bottom-end"
          button={
            <Button
              ref={isPhone ? presentFrom : lessonsFrom}
              variant="ghost"
              iconOnly
              aria-label={topbar.more}
            >
              <Ellipsis aria-hidden="true" />
            </Button>
          }
          entries={
            isPhone
              ? [
                  entries.redo,
                  entries.history,
                  'separator',
                  ...entries.work,
                  entries.present,
                  ...entries.page,
                ]
              : [
                  entries.lessons,
                  entries.history,
                  'separator',
                  ...entries.work,
                  ...entries.page,
                  entries.help,
                ]
          }
        />
      </div>
    </header>
  );
}
