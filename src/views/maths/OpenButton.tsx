import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { drawer as words } from '../../i18n/en.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MathsDrawer.module.css';

/** Opens the drawer, or closes it. */
export function OpenButton({ isOpen }: { isOpen: boolean }) {
  const { set } = useActions();
  const Icon = isOpen ? ChevronDown : ChevronUp;
  return (
    <Button
      variant="ghost"
      iconOnly
      className={styles.open}
      aria-label={isOpen ? words.close : words.open}
      onClick={() => set('mathsOpen', !isOpen)}
    >
      <Icon aria-hidden="true" />
    </Button>
  );
}
