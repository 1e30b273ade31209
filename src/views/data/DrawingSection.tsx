/** Pen and eraser for a problem that a person draws. */
import Eraser from 'lucide-react/icons/eraser';
import Pen from 'lucide-react/icons/pen';
import type { ReactNode } from 'react';
import { problemOf } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { DrawTool } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatCount, formatSigned } from '../../viz/numberFormat.ts';
import styles from './DrawingSection.module.css';

type ToolName = 'orange' | 'blue' | 'pen' | 'eraser';

/** Classes by the colours and shapes that their points have. */
const CLASS_TOOLS = [
  { value: 'orange', label: words.pens.orange },
  { value: 'blue', label: words.pens.blue },
  { value: 'eraser', label: words.eraser },
] as const;

const VALUE_TOOLS = [
  { value: 'pen', label: words.pen },
  { value: 'eraser', label: words.eraser },
] as const;

export function DrawingSection({ problemGrid }: { problemGrid: ReactNode }) {
  const isValues = useApp(({ document }) => problemOf(document).task === 'regression');
  const count = useApp(({ document }) => document.data.points?.length ?? 0);
  const tool = useApp(({ ui }) => ui.drawTool);
  const { set, clearDrawing } = useActions();
  const Icon = tool.kind === 'pen' ? Pen : Eraser;
  return (
    <Section title={words.title} note={words.points(formatCount(count))}>
      {problemGrid}
      <div className={styles.tools}>
        <p className={styles.hint}>
          <Icon aria-hidden="true" />
          {words.drawHint}
        </p>
        <Segmented<ToolName>
          label={words.pen}
          labelHidden
          options={isValues ? VALUE_TOOLS : CLASS_TOOLS}
          value={toolName(tool, isValues)}
          onChange={(name) => set('drawTool', toolOf(name, tool))}
        />
        {isValues && tool.kind === 'pen' && (
          <Slider
            label={words.height}
            value={tool.label}
            valueText={formatSigned(tool.label)}
            min={-1}
            max={1}
            step={0.1}
            origin={0}
            onChange={(label) => set('drawTool', { kind: 'pen', label })}
          />
        )}
        <Button onClick={clearDrawing}>{words.clearDrawing}</Button>
      </div>
    </Section>
  );
}

function toolName(tool: DrawTool, isValues: boolean): ToolName {
  if (tool.kind === 'eraser') return 'eraser';
  if (isValues) return 'pen';
  return tool.label === 0 ? 'orange' : 'blue';
}

function toolOf(name: ToolName, before: DrawTool): DrawTool {
  if (name === 'eraser') return { kind: 'eraser' };
  if (name === 'pen') return { kind: 'pen', label: before.kind === 'pen' ? before.label : 1 };
  return { kind: 'pen', label: name === 'orange' ? 0 : 1 };
}
