import { timeline as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { editWords } from './editWords.ts';
import { timelinePercent } from './timelineScale.ts';
import styles from './Timeline.module.css';

/** Diamonds where something was changed during the run. They say what, and lead there. */
export function EditMarks({ end }: { end: number }) {
  const { scrubTo } = useActions();
  const edits = useApp(({ run }) => run.curve.edits);
  return edits.map((edit) => {
    const text = words.edit(formatCount(edit.epoch), editWords(edit));
    return (
      <Tooltip key={edit.epoch} text={text}>
        <button
          type="button"
          className={styles.edit}
          style={{ left: `${timelinePercent(edit.epoch, end)}%` }}
          aria-label={text}
          onClick={() => scrubTo(edit.epoch)}
        />
      </Tooltip>
    );
  });
}
