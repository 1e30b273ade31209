import GitBranch from 'lucide-react/icons/git-branch';
import { timeline as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './Counters.module.css';

/** Leads back to the run that was left for this one; where there are several, it lists them, the newest first. */
export function BranchButton() {
  const { returnToBranch } = useActions();
  const branches = useApp(({ run }) => run.branches);
  const [first, ...others] = branches.toReversed();
  if (!first) return null;
  if (others.length === 0)
    return (
      <Button
        variant="ghost"
        iconOnly
        className={styles.branches}
        aria-label={words.returnToBranch}
        onClick={() => returnToBranch(first.number)}
      >
        <GitBranch aria-hidden="true" />
      </Button>
    );
  return (
    <Menu
      label={words.branches}
      placement="top-start"
      button={
        <Button variant="ghost" iconOnly className={styles.branches} aria-label={words.branches}>
          <GitBranch aria-hidden="true" />
        </Button>
      }
      entries={[first, ...others].map(({ number, fromEpoch, epoch }) => ({
        label: words.branchFrom(number, formatCount(fromEpoch), formatCount(epoch)),
        onSelect: () => returnToBranch(number),
      }))}
    />
  );
}
