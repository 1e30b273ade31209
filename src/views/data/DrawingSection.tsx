/** Pen and eraser for a problem that a person draws. */
import Eraser from 'lucide-react/icons/eraser';
import Pen from 'lucide-react/icons/pen';
import type { ReactNode } from 'react';
import { problemOf } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatCount, formatSigned } from '../../viz/numberFormat.ts';
import { ClassPens } from './ClassPens.tsx';
import styles from './DrawingSection.module.css';

const VALUE_TOOLS = [
  { value: 'pen', label: words.pen },
  { value: 'eraser', label: words.eraser },
] as const;

export function DrawingSection({ problemGrid }: { problemGrid: ReactNode }) {
  const isValues = useApp(({ document }) => problemOf(document).task === 'regression');
  const count = useApp(({ document }) => document.data.points?.length ?? 0);
  const isPen = useApp(({ ui }) => ui.drawTool.kind === 'pen');
  const { clearDrawing } = useActions();
  const Icon = isPen ? Pen : Eraser;
  return (
    <Section title={words.title} note={words.points(formatCount(count))}>
      {problemGrid}
      <div className={styles.tools}>
        <p className={styles.hint}>
          <Icon aria-hidden="true" />
          {words.drawHint}
        </p>
        {isValues ? <ValuePen /> : <ClassPens />}
        <Button onClick={clearDrawing}>{words.clearDrawing}</Button>
      </div>
    </Section>
  );
}

/** The pen places points of one height. */
function ValuePen() {
  const tool = useApp(({ ui }) => ui.drawTool);
  const { set } = useActions();
  const height = tool.kind === 'pen' ? tool.label : 1;
  const take = (label: number) => set('drawTool', { kind: 'pen', label });
  return (
    <>
      <Segmented
        label={words.pen}
        labelHidden
        options={VALUE_TOOLS}
        value={tool.kind}
        onChange={(kind) => (kind === 'eraser' ? set('drawTool', { kind }) : take(height))}
      />
      {tool.kind === 'pen' && (
        <Slider
          label={words.height}
          value={height}
          valueText={formatSigned(height)}
          min={-1}
          max={1}
          step={0.1}
          origin={0}
          onChange={take}
        />
      )}
    </>
  );
}
