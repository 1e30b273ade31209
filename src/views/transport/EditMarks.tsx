import { useMemo } from 'react';
import { useActions, useApp, useAppStore } from '../../store/hooks.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { groupEdits, nextOf, type EditGroup } from './editGroups.ts';
import { groupWords } from './editWords.ts';
import { timelinePercent } from './timelineScale.ts';
import styles from './Timeline.module.css';

/** The width of a mark as a target. */
const TARGET_PX = 24;

/** Until it has been measured. */
const USUAL_WIDTH_PX = 1164;

/** Diamonds where something was changed during the run. They say what, and lead there. */
export function EditMarks({ end }: { end: number }) {
  const { scrubTo } = useActions();
  const { frames } = useAppStore();
  const edits = useApp(({ run }) => run.curve.edits);
  const [element, widthPx] = useElementWidth(USUAL_WIDTH_PX);
  const groups = useMemo(() => groupEdits(edits, (TARGET_PX / widthPx) * end), [edits, widthPx, end]);
  const goOn = (group: EditGroup) => scrubTo(nextOf(group, frames.latest()?.epoch ?? 0).epoch);
  return (
    <div ref={element} className={styles.edits}>
      {groups.map((group) => {
        const [{ epoch }] = group;
        const text = groupWords(group);
        return (
          <Tooltip key={epoch} text={text}>
            <button
              type="button"
              className={styles.edit}
              data-several={group.length > 1 || undefined}
              style={{ left: `${timelinePercent(epoch, end)}%` }}
              aria-label={text}
              onClick={() => goOn(group)}
            />
          </Tooltip>
        );
      })}
    </div>
  );
}
