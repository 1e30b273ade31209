/** Which class the pen places points of; the eraser; and a further class. */
import { drawnClassCount, MOST_DRAWN_CLASSES, penClass } from '../../data/drawing.ts';
import type { DrawnPoint } from '../../data/problem.ts';
import { data as words, problems } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './DrawingSection.module.css';

/** The shapes that the points of the classes have. */
const SIGNS = ['◆', '●', '■', '▲', '✚', '★'];
const ERASER = 'eraser';

const NO_POINTS: readonly DrawnPoint[] = [];

export function ClassPens() {
  const points = useApp(({ document }) => document.data.points ?? NO_POINTS);
  const tool = useApp(({ ui }) => ui.drawTool);
  const { set } = useActions();
  const drawn = drawnClassCount(points);
  const chosen = tool.kind === 'pen' ? penClass(tool.label, points) : null;
  // A class that has just been added has no points yet.
  const shown = Math.max(drawn, (chosen ?? 0) + 1);
  const take = (label: number) => set('drawTool', { kind: 'pen', label });
  const pens = problems.drawnClasses.slice(0, shown).map((name, label) => ({
    value: String(label),
    label: `${SIGNS[label]} ${name}`,
  }));

  return (
    <>
      <Segmented
        label={words.pen}
        labelHidden
        className={shown > 2 ? styles.manyPens : undefined}
        options={[...pens, { value: ERASER, label: words.eraser }]}
        value={chosen === null ? ERASER : String(chosen)}
        onChange={(value) => (value === ERASER ? set('drawTool', { kind: 'eraser' }) : take(Number(value)))}
      />
      <Button disabledReason={reasonAgainst(drawn, shown)} onClick={() => take(drawn)}>
        {words.addClass}
      </Button>
    </>
  );
}

function reasonAgainst(drawn: number, shown: number): string | undefined {
  if (shown === MOST_DRAWN_CLASSES) return words.classesFull(MOST_DRAWN_CLASSES);
  return shown > drawn ? words.drawItFirst(problems.drawnClasses[drawn]!) : undefined;
}
