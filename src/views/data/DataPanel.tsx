import type { ReactNode } from 'react';
import { problemOf } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import styles from './DataPanel.module.css';
import { DrawingSection } from './DrawingSection.tsx';
import { EdgeSection } from './EdgeSection.tsx';
import { FeaturesSection } from './FeaturesSection.tsx';
import { GeneratedDataSection } from './GeneratedDataSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { SamplesSection } from './SamplesSection.tsx';
import { TableInputsSection } from './TableInputsSection.tsx';
import { TableSection } from './TableSection.tsx';

interface DataPanelProps {
  /** The problems as small pictures; they belong to the gallery, which another part of the page draws. */
  problemGrid: ReactNode;
  /** The stations of a problem whose rows come from a file; another part of the page too. */
  workflow: ReactNode;
}

/** The panel on the left: the problem and its data, the chosen sample, and the edge in question. */
export function DataPanel(parts: DataPanelProps) {
  return (
    <section className={styles.panel} aria-label={words.panel}>
      <DataParts {...parts} />
    </section>
  );
}

/** What the panel holds. A lesson shows it below its task. */
export function DataParts({ problemGrid, workflow }: DataPanelProps) {
  const kind = useApp((state) => problemOf(state.document).kind);
  return (
    <>
      {kind === 'file' && workflow}
      {kind === 'table' && <TableParts />}
      {(kind === 'generated' || kind === 'drawn') && <GeneratedParts problemGrid={problemGrid} />}
      <EdgeSection />
    </>
  );
}

function GeneratedParts({ problemGrid }: Pick<DataPanelProps, 'problemGrid'>) {
  const isDrawn = useApp((state) => state.document.data.points !== null);
  return (
    <>
      {isDrawn ? (
        <DrawingSection problemGrid={problemGrid} />
      ) : (
        <GeneratedDataSection problemGrid={problemGrid} />
      )}
      <FeaturesSection />
      <SampleSection />
    </>
  );
}

function TableParts() {
  return (
    <>
      <TableSection />
      <TableInputsSection />
      <SamplesSection />
    </>
  );
}

/** Of all that only the inputs of the chosen sample. */
export function InputsPart() {
  const isTable = useApp((state) => problemOf(state.document).kind === 'table');
  return isTable ? <TableInputsSection /> : <SampleSection />;
}
