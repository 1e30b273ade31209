import ChevronDown from 'lucide-react/icons/chevron-down';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Download from 'lucide-react/icons/download';
import Moon from 'lucide-react/icons/moon';
import Presentation from 'lucide-react/icons/presentation';
import Share2 from 'lucide-react/icons/share-2';
import Sun from 'lucide-react/icons/sun';
import { present as words, projector } from '../../i18n/en.ts';
import { topbar } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { BrandMark } from './BrandMark.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LessonsButton } from './LessonsButton.tsx';
import { OpenProblem } from './OpenProblem.tsx';
import { SmallTopBar } from './SmallTopBar.tsx';
import styles from './TopBar.module.css';
import type { TopBarProps } from './TopBarProps.ts';
import { useFocusAfterPresenting } from './useFocusAfterPresenting.ts';

/** The bar along the top: what is open, undo and redo, and what concerns the whole page. */
export function TopBar(props: TopBarProps) {
  const arrangement = useArrangement();
  const isSmall = arrangement === 'tablet' || arrangement === 'phone';
  return isSmall ? <SmallTopBar {...props} isPhone={arrangement === 'phone'} /> : <WideTopBar {...props} />;
}

function WideTopBar({ isPresentFocused, onOpenProjector }: TopBarProps) {
  const theme = useApp((state) => state.ui.theme);
  const actions = useActions();

  return (
    <header className={styles.bar}>
      <BrandMark />
      <h1 className={styles.brand}>{topbar.name}</h1>
      <span className={styles.divider} />
      <OpenProblem />
      <LessonsButton className={styles.worded} wordClassName={styles.word} />
      <div className={styles.right}>
        <HistoryButtons />
        <span className={styles.divider} />
        <Button
          variant="ghost"
          className={styles.worded}
          aria-label={topbar.share}
          onClick={() => actions.set('dialog', 'share')}
        >
          <Share2 aria-hidden="true" />
          <span className={styles.word}>{topbar.share}</span>
        </Button>
        <Button
          variant="ghost"
          className={styles.worded}
          aria-label={topbar.exportName}
          onClick={() => actions.set('dialog', 'export')}
        >
          <Download aria-hidden="true" />
          <span className={styles.word}>{topbar.exportName}</span>
        </Button>
        <PresentButton hasFocus={isPresentFocused} onOpenProjector={onOpenProjector} />
        <span className={styles.divider} />
        <Button variant="ghost" iconOnly aria-label={topbar.theme} onClick={actions.toggleTheme}>
          {theme === 'light' ? <Moon aria-hidden="true" /> : <Sun aria-hidden="true" />}
        </Button>
        <Button
          variant="ghost"
          iconOnly
          aria-label={topbar.help}
          onClick={() => actions.set('dialog', 'help')}
        >
          <CircleQuestionMark aria-hidden="true" />
        </Button>
      </div>
    </header>
  );
}

interface PresentButtonProps {
  hasFocus: boolean;
  onOpenProjector: () => void;
}

function PresentButton({ hasFocus, onOpenProjector }: PresentButtonProps) {
  const { present } = useActions();
  const button = useFocusAfterPresenting(hasFocus);
  return (
    <div className={styles.pair}>
      <Button
        variant="secondary"
        className={styles.worded}
        aria-label={words.present}
        data-letters
        ref={button}
        onClick={present}
      >
        <Presentation aria-hidden="true" />
        <span className={styles.word}>{words.present}</span>
      </Button>
      <Menu
        label={projector.moreWays}
        placement="bottom-end"
        button={
          <Button variant="secondary" iconOnly className={styles.more} aria-label={projector.moreWays}>
            <ChevronDown aria-hidden="true" />
          </Button>
        }
        entries={[{ label: projector.open, onSelect: onOpenProjector }]}
      />
    </div>
  );
}
