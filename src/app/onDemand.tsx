/**
 * Parts of the page that are loaded when they are first looked for, so that the page itself comes sooner. Once loaded they
 * stay: a dialog must be there to close. One that cannot be loaded says so in its place, and is asked for again.
 */
import { useState, type ComponentProps, type ComponentType, type ReactNode } from 'react';
import { useActions, useApp } from '../store/hooks.ts';
import type { AppState, DialogName } from '../store/state.ts';
import type { Failure } from '../ui/failure.ts';
import { loadablePart, type LoadablePart } from '../ui/loadablePart.tsx';
import { DialogFailed, PartFailed } from '../ui/PartFailed.tsx';
import { openDrawer } from '../views/maths/MathsDrawer.tsx';
import { layerButtons } from '../views/network/LayerHeaders.tsx';
import { canvasMenu } from '../views/network/NetworkStage.tsx';
import { zoomButtons, zoomHands } from '../views/network/NetworkPanel.tsx';
import { drawingLayer } from '../views/output/PlanePlot.tsx';

/** What has no look of its own comes along: the first change is kept without asking for anything more. */
const loaders: (() => Promise<unknown>)[] = [() => import('../store/saving.ts')];

function onDemand<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LoadablePart<object> {
  const part = loadablePart(async () => (await load())[name]);
  loaders.push(part.load);
  return part;
}

const ActivationsDialog = onDemand(
  () => import('../views/activations/ActivationsDialog.tsx'),
  'ActivationsDialog',
);
const AuthorColumn = onDemand(() => import('./AuthorColumn.tsx'), 'AuthorColumn');
const CompareDialog = onDemand(() => import('./CompareDialog.tsx'), 'CompareDialog');
const CostSlice = onDemand(() => import('../views/slice/CostSlice.tsx'), 'CostSlice');
const EvaluatePanel = onDemand(() => import('../views/evaluate/EvaluatePanel.tsx'), 'EvaluatePanel');
const ExportDialog = onDemand(() => import('../views/export/ExportDialog.tsx'), 'ExportDialog');
const FitDialog = onDemand(() => import('../views/fit/FitDialog.tsx'), 'FitDialog');
const Gallery = onDemand(() => import('./Gallery.tsx'), 'Gallery');
const GameDialog = onDemand(() => import('./GameDialog.tsx'), 'GameDialog');
const HelpDialog = onDemand(() => import('../views/topbar/HelpDialog.tsx'), 'HelpDialog');
const HistoryDialog = onDemand(() => import('../views/topbar/HistoryDialog.tsx'), 'HistoryDialog');
const LessonColumn = onDemand(() => import('./LessonColumn.tsx'), 'LessonColumn');
const LessonsDialog = onDemand(() => import('../views/lessons/LessonsDialog.tsx'), 'LessonsDialog');
const MoreSettings = onDemand(() => import('./MoreSettings.tsx'), 'MoreSettings');
const PresentationPage = onDemand(() => import('./Presentation.tsx'), 'Presentation');
const QuizQuestion = onDemand(() => import('./QuizQuestion.tsx'), 'QuizQuestion');
const RunsDialog = onDemand(() => import('../views/loss/RunsDialog.tsx'), 'RunsDialog');
const ShareDialog = onDemand(() => import('../views/share/ShareDialog.tsx'), 'ShareDialog');
const ShareExercise = onDemand(() => import('./ShareExercise.tsx'), 'ShareExercise');
const PhoneSheet = onDemand(() => import('./PhoneSheet.tsx'), 'PhoneSheet');
const Stations = onDemand(() => import('./Stations.tsx'), 'Stations');
const TableDialog = onDemand(() => import('../views/table/TableDialog.tsx'), 'TableDialog');
const WeightPanels = onDemand(() => import('./WeightPanels.tsx'), 'WeightPanels');
const WeightsDialog = onDemand(() => import('../views/weights/WeightsDialog.tsx'), 'WeightsDialog');

const taskStrip = loadablePart(async () => (await import('../views/lessons/TaskStrip.tsx')).TaskStrip);

/** Those that belong to views, which show them themselves. */
const NAMED = [canvasMenu, drawingLayer, layerButtons, openDrawer, taskStrip, zoomButtons, zoomHands];

/** Loads all of them ahead of time, for when the page has nothing better to do. */
export async function loadParts(): Promise<void> {
  await Promise.all([...loaders, ...NAMED.map(({ load }) => load)].map((load) => load()));
}

const DIALOGS: readonly (readonly [DialogName, LoadablePart<object>])[] = [
  ['activations', ActivationsDialog],
  ['compare', CompareDialog],
  ['exercise', ShareExercise],
  ['export', ExportDialog],
  ['fit', FitDialog],
  ['game', GameDialog],
  ['help', HelpDialog],
  ['history', HistoryDialog],
  ['lessons', LessonsDialog],
  ['more', MoreSettings],
  ['problems', Gallery],
  ['runs', RunsDialog],
  ['share', ShareDialog],
  ['table', TableDialog],
  ['weights', WeightsDialog],
];

/** All dialogs. */
export function Dialogs() {
  const { set } = useActions();
  return DIALOGS.map(([name, dialog]) => (
    <Late
      key={name}
      part={dialog}
      when={({ ui }) => ui.dialog === name}
      failed={(failure) => <DialogFailed failure={failure} onClose={() => set('dialog', null)} />}
    />
  ));
}

/** The scene of a lesson, in the place of the data. */
export function Lesson() {
  const { leaveLesson } = useActions();
  return <LessonColumn.Part failed={orWithout(() => void leaveLesson())} />;
}

/** The task of the scene, where the lesson itself is out of sight. */
export const Task = (props: ComponentProps<typeof taskStrip.Part>) => <taskStrip.Part {...props} />;

/** An exercise in the making, in the place of the data. */
export function Author() {
  const { set } = useActions();
  return <AuthorColumn.Part failed={orWithout(() => set('authoring', false))} />;
}

/** The stations of a problem whose rows come from a file. */
export const Workflow = () => <Stations.Part />;

/** What the network makes of rows it was not trained on. */
export const Evaluation = () => <EvaluatePanel.Part />;

/** The loss along the weight or bias at hand. */
export const Slice = () => <CostSlice.Part />;

/** The page in front of a room. */
export function Presentation() {
  const { leavePresentation } = useActions();
  return <PresentationPage.Part failed={orWithout(leavePresentation)} />;
}

/** The sheet below the network on a phone; until it is there its place is kept, or what a finger aims at would move away. */
export const Sheet = ({ place }: { place: ReactNode }) => <PhoneSheet.Part place={place} />;

export function Quiz() {
  const { endQuiz } = useActions();
  return <Late part={QuizQuestion} when={({ ui }) => ui.quiz !== null} failed={orWithout(endQuiz)} />;
}

/** What a step does to the weights, and the one at hand. */
export const Weights = () => <WeightPanels.Part />;

function orWithout(onClose: () => void) {
  return (failure: Failure) => <PartFailed failure={failure} onClose={onClose} />;
}

interface LateProps {
  part: LoadablePart<object>;
  when: (state: AppState) => boolean;
  failed: (failure: Failure) => ReactNode;
}

/** Nothing before `when` has been true once; from then on it stays, if it could be loaded. */
function Late({ part, when, failed }: LateProps) {
  const isNow = useApp(when);
  const [isSeen, setIsSeen] = useState(isNow);
  if (isNow && !isSeen) setIsSeen(true);
  if (!isNow && !(isSeen && part.isLoaded())) return null;
  return <part.Part failed={(failure) => isNow && failed(failure)} />;
}
