/** The left column for rows of a file: six stations from the data to a prediction. They are a path, not a wizard. */
import Code from 'lucide-react/icons/code';
import { useState, type ReactNode } from 'react';
import { workflow as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { CompileStation } from './CompileStation.tsx';
import { DefineStation } from './DefineStation.tsx';
import { EvaluateStation } from './EvaluateStation.tsx';
import { LoadStation } from './LoadStation.tsx';
import { PredictStation } from './PredictStation.tsx';
import { RowSection } from './RowSection.tsx';
import { Station } from './Station.tsx';
import { stationCode } from './stationCode.ts';
import { STATIONS, stationState, type StationName } from './stations.ts';
import { useSummaries } from './useSummaries.ts';
import styles from './WorkflowPanel.module.css';

const CONTENTS = {
  load: LoadStation,
  define: DefineStation,
  compile: CompileStation,
  evaluate: EvaluateStation,
  predict: PredictStation,
} satisfies Record<Exclude<StationName, 'fit'>, () => ReactNode>;

interface WorkflowPanelProps {
  /** What trains until something is reached. */
  fit: ReactNode;
  /** The station that stands open at first. */
  opens?: StationName | undefined;
}

export function WorkflowPanel({ fit, opens = 'fit' }: WorkflowPanelProps) {
  const [open, setOpen] = useState<StationName | null>(opens);
  const [showsCode, setShowsCode] = useState(false);
  const document = useApp((state) => state.document);
  const epochs = useApp(({ run }) => run.frame?.epoch ?? 0);
  const hasValidation = useApp(({ run }) => (run.dataset?.validation.length ?? 0) > 0);
  const summaries = useSummaries();
  const finishedAt = useApp(({ run }) => run.finishedAt);
  const [seenFinish, setSeenFinish] = useState(finishedAt);
  // Whoever has watched a fit wants to know what came of it.
  if (finishedAt !== seenFinish) {
    setSeenFinish(finishedAt);
    if (finishedAt !== null && open === 'fit') setOpen('evaluate');
  }
  return (
    <>
      <nav className={styles.workflow} aria-label={words.title}>
        <div className={styles.head}>
          <h2 className={styles.title}>{words.title}</h2>
          <Button
            variant="ghost"
            className={styles.code}
            aria-pressed={showsCode}
            onClick={() => setShowsCode(!showsCode)}
          >
            <Code aria-hidden="true" />
            {words.viewAsCode}
          </Button>
        </div>
        <ol className={styles.stations}>
          {STATIONS.map(({ name, title }, place) => {
            const Content = name === 'fit' ? null : CONTENTS[name];
            return (
              <Station
                key={name}
                number={place + 1}
                title={title}
                state={stationState(name, open, epochs)}
                summary={summaries[name]}
                code={showsCode ? stationCode(document, name, hasValidation) : null}
                isOpen={open === name}
                onToggle={() => setOpen(open === name ? null : name)}
              >
                {Content ? <Content /> : fit}
              </Station>
            );
          })}
        </ol>
      </nav>
      <RowSection />
    </>
  );
}
