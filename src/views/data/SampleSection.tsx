import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { problemOf } from '../../document/problem.ts';
import { useActions, useApp, useSampleOutcome } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { SampleInputs } from './SampleInputs.tsx';
import styles from './SampleSection.module.css';
import { SampleVerdict } from './SampleVerdict.tsx';
import { useChosenSample } from './useChosenSample.ts';

/** The chosen point of a generated problem: its inputs to be moved, and what the network makes of it. */
export function SampleSection() {
  const chosen = useChosenSample();
  const problem = useApp((state) => problemOf(state.document));
  const loss = useApp((state) => state.document.training.loss);
  const outcome = useSampleOutcome();
  const actions = useActions();
  if (!chosen) return null;
  const { sample, code, count } = chosen;

  return (
    <Section
      title={sample.row === null ? 'Your sample' : `Sample ${sample.row + 1}`}
      tag={<Badge>{sample.part}</Badge>}
      note={<RowSteps row={sample.row} count={count} onSelect={actions.selectRow} />}
    >
      <SampleInputs
        layout="row"
        inputs={problem.inputs}
        values={sample.inputs}
        onChange={actions.setOwnInputs}
      />
      <SampleVerdict
        sample={sample}
        code={code}
        prediction={outcome.prediction}
        sampleLoss={outcome.loss}
        loss={loss}
        onTarget={actions.setOwnTarget}
      />
    </Section>
  );
}

interface RowStepsProps {
  /** Null when the sample is no row: then either button goes to the first one. */
  row: number | null;
  count: number;
  onSelect: (row: number) => void;
}

/** One row back or forward, round the ends. */
function RowSteps({ row, count, onSelect }: RowStepsProps) {
  const step = (distance: number) => onSelect(row === null ? 0 : (row + distance + count) % count);
  return (
    <span className={styles.steps}>
      <Button variant="ghost" iconOnly aria-label="Previous sample" onClick={() => step(-1)}>
        <ChevronLeft aria-hidden="true" />
      </Button>
      <Button variant="ghost" iconOnly aria-label="Next sample" onClick={() => step(1)}>
        <ChevronRight aria-hidden="true" />
      </Button>
    </span>
  );
}
