/** The page: the only place that joins the views. */
import { useEffect } from 'react';
import { useApp, useAppStore } from '../store/hooks.ts';
import { ActivationsDialog } from '../views/activations/ActivationsDialog.tsx';
import { DataPanel } from '../views/data/DataPanel.tsx';
import { ProblemGrid } from '../views/gallery/ProblemGrid.tsx';
import { ProblemsDialog } from '../views/gallery/ProblemsDialog.tsx';
import { EvaluatePanel } from '../views/evaluate/EvaluatePanel.tsx';
import { UpdatePreview } from '../views/update/UpdatePreview.tsx';
import { ImportTable } from '../views/workflow/ImportTable.tsx';
import { WorkflowPanel } from '../views/workflow/WorkflowPanel.tsx';
import { ExportDialog } from '../views/export/ExportDialog.tsx';
import { GradientPanel } from '../views/gradient/GradientPanel.tsx';
import { LossPanel } from '../views/loss/LossPanel.tsx';
import { MathsDrawer } from '../views/maths/MathsDrawer.tsx';
import { QuizFormula } from '../views/maths/QuizFormula.tsx';
import { NetworkPanel } from '../views/network/NetworkPanel.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { OutputPanel } from '../views/output/OutputPanel.tsx';
import { QuizCard } from '../views/quiz/QuizCard.tsx';
import { MoreDialog } from '../views/settings/MoreDialog.tsx';
import { HelpDialog } from '../views/topbar/HelpDialog.tsx';
import { CostSlice } from '../views/slice/CostSlice.tsx';
import { TableDialog } from '../views/table/TableDialog.tsx';
import { TopBar } from '../views/topbar/TopBar.tsx';
import { Transport } from '../views/transport/Transport.tsx';
import { WeightsDialog } from '../views/weights/WeightsDialog.tsx';
import styles from './App.module.css';
import { LeftColumn } from './LeftColumn.tsx';
import { listenForShortcuts } from './shortcuts.ts';

/** Keys scroll what has the focus; during a drag the column on the right may hold nothing else that takes it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

export function App() {
  const store = useAppStore();
  const theme = useApp((state) => state.ui.theme);
  const isFile = useApp((state) => state.document.table !== null);
  const dragging = useApp((state) => state.ui.gesture !== null);

  useEffect(() => listenForShortcuts(window, store), [store]);
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return (
    <div className={styles.page}>
      <TopBar />
      <main className={styles.main} data-dragging={dragging}>
        <LeftColumn>
          <DataPanel problemGrid={<ProblemGrid />} workflow={<WorkflowPanel />} />
        </LeftColumn>
        <div className={styles.canvas}>
          <NetworkPanel />
          <QuizCard formulaOf={(result, hints) => <QuizFormula result={result} hints={hints} />} />
          <MathsDrawer costSlice={<CostSlice />} />
        </div>
        <div className={styles.right} {...(dragging && SCROLLED_BY_KEYS)}>
          {isFile ? (
            <>
              <EvaluatePanel />
              <WeightPanels />
            </>
          ) : (
            <OutputPanel weights={<WeightPanels />} />
          )}
          <LossPanel />
        </div>
        <Transport />
        <Notices />
      </main>
      <ProblemsDialog importTable={<ImportTable />} />
      <WeightsDialog />
      <ActivationsDialog />
      <TableDialog />
      <ExportDialog />
      <MoreDialog />
      <HelpDialog />
    </div>
  );
}

/** What the step does to the weights, and the one at hand. */
function WeightPanels() {
  return (
    <>
      <UpdatePreview />
      <GradientPanel />
    </>
  );
}
