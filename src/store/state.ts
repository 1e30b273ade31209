/**
 * Three kinds of state, never mixed: the document (saved, undoable), the run (what the worker last said) and the
 * interface (what a person looks at; gone on reload).
 */
import type { Dataset } from '../data/dataset.ts';
import { problemOf } from '../document/problem.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { ParameterRef } from '../document/edges.ts';
import type { DataPart, Failure, Frame, SampleChoice, StepSize } from '../worker/protocol.ts';
import type { Quiz } from './quiz.ts';
import { NO_PROGRESS, type Progress } from '../lessons/progress.ts';
import type { Behind, Branch } from './branches.ts';
import type { PinnedRun } from './pinnedRuns.ts';
import { emptyCurve, type Curve } from './curve.ts';
import type { LessonState } from './lesson.ts';

export type FitUnit = 'epoch' | 'step';

export interface RunState {
  playing: boolean;
  /** The stretch of training that stops of itself: the epochs or updates it began at and goes to. */
  fitting: { unit: FitUnit; from: number; to: number } | null;
  /** The epoch at which training last stopped of itself. */
  finishedAt: number | null;
  dataset: Dataset | null;
  /** The newest frame that has figures: what text shows. Painters read the frame loop instead. */
  frame: Frame | null;
  /** The document and the sample that the frame was asked for. They may have changed since. */
  frameOf: { document: EdgewiseDocument; sample: SampleChoice } | null;
  /** Up to the end of the run, also while an earlier epoch is looked at. */
  curve: Curve;
  /** Null at the end of the run. */
  behind: Behind | null;
  /** Runs that were left for this one, the newest last. */
  branches: readonly Branch[];
  /** With the learning rate it happened at. */
  diverged: { step: number; epoch: number; layer: number | null; learningRate: number } | null;
  /** What goes on being wrong. */
  failure: Failure | null;
}

/** What the edges are drawn as: their weights, or with the sample's gradients written on them. */
export type EdgesShow = 'weights' | 'gradients';
/** The samples over which the cost slice takes J. */
export type CostScope = 'sample' | 'batch' | 'set';
export type NetworkView = 'sample' | 'dataset';
/** What the pointer does on the plane of a drawn problem: place points of a class or value, or take points away. */
export type DrawTool = { kind: 'pen'; label: number } | { kind: 'eraser' };
export type DialogName =
  | 'problems'
  | 'game'
  | 'weights'
  | 'more'
  | 'help'
  | 'history'
  | 'names'
  | 'activations'
  | 'table'
  | 'export'
  | 'lessons'
  | 'fit'
  | 'runs'
  | 'compare'
  | 'exercise'
  | 'share';
export type Selection = ParameterRef | { kind: 'neuron'; layer: number; unit: number };

/** A parameter in a person's hand. */
export interface Gesture {
  ref: ParameterRef;
  index: number;
  startValue: number;
  value: number;
  /** What the screen showed when the gesture began: the "was" of everything. */
  before: Frame;
}

/** The page as it is shown to a room; see {@link InterfaceState.presentation}. */
export interface Presentation {
  equation: boolean;
  /** What the scene of a lesson says. */
  text: boolean;
  /** Everything but the neuron at hand is dimmed. */
  spotlight: boolean;
  /** Nothing is to be seen. */
  blank: boolean;
}

/** What was said in words; `kind` error is read out at once. */
export interface Notice {
  id: number;
  kind: 'note' | 'error';
  text: string;
}

export interface InterfaceState {
  sample: SampleChoice;
  /** Null follows what the person is doing. */
  chosenView: NetworkView | null;
  followedView: NetworkView;
  numbersOn: boolean;
  discretised: boolean;
  showValidation: boolean;
  /** Null chooses by the range of the losses. */
  logScale: boolean | null;
  selection: Selection | null;
  hover: Selection | null;
  gesture: Gesture | null;
  /** The parameter whose exact value is being typed. */
  typing: ParameterRef | null;
  /** Whether the timeline's playhead is in a person's hand. */
  scrubbing: boolean;
  stepSize: StepSize;
  /** Whether the chosen sample is the one that is walked; choosing another one by hand ends that. */
  followsWalk: boolean;
  /** The steps taken through a sample of a person's choice, which never update; null while training order is walked. */
  look: { index: number } | null;
  /** Null while nobody is asked anything. */
  quiz: Quiz | null;
  /** Null while no lesson is open. */
  lesson: LessonState | null;
  /** While a scene is set up, or the work from before is put back: what is open then belongs to neither. */
  isChangingScene: boolean;
  /** How far the person has come in each lesson. */
  progress: Progress;
  /** Whether an exercise is being made: its panel stands in the place of the data. */
  authoring: boolean;
  /** Null while the page is worked with, not shown to a room. */
  presentation: Presentation | null;
  edgesShow: EdgesShow;
  /** Null follows what the person is doing. */
  costScope: CostScope | null;
  /** The part of a file's rows that is evaluated, and whose histograms the neurons show. */
  evaluatedPart: DataPart;
  drawTool: DrawTool;
  /** Where the answer becomes the second of two classes, as a share of the way between their targets (see threshold.ts). */
  threshold: number;
  mathsOpen: boolean;
  /** Steps a second for each size; null is as fast as possible. */
  speeds: Readonly<Record<StepSize, number | null>>;
  dialog: DialogName | null;
  /** Whether the run stands beside the page's own, in a dialog of the page: it opens none itself. */
  isFork: boolean;
  /** A file that was dropped on the page and is still to be read. */
  broughtFile: File | null;
  /** The layer that the gallery of activations is about; 1 is the first after the inputs. */
  activationsLayer: number;
  theme: 'light' | 'dark';
  /** Until then the theme is the system's. */
  themeChosen: boolean;
  notice: Notice | null;
  announcement: string;
  /** Side in points of each neuron's response map, as the canvas draws it. */
  mapSide: number;
}

export interface AppState {
  document: EdgewiseDocument;
  run: RunState;
  ui: InterfaceState;
  /** What undo and redo would do, in words; oldest first. */
  history: { undo: readonly string[]; redo: readonly string[] };
  /** Kept to be compared; they last as long as the page. */
  runs: readonly PinnedRun[];
}

/** What a run that is at its first step has to show. */
export function beforeTraining(): Pick<RunState, 'curve' | 'branches' | 'diverged' | 'finishedAt'> {
  return { curve: emptyCurve(), branches: [], diverged: null, finishedAt: null };
}

/** Steps a second at first. */
export const USUAL_SPEEDS: InterfaceState['speeds'] = {
  neuron: 1,
  layer: 1,
  sample: 2,
  batch: 10,
  epoch: 60,
};

export function createInitialState(document: EdgewiseDocument, theme: 'light' | 'dark'): AppState {
  return {
    document,
    run: {
      playing: false,
      fitting: null,
      dataset: null,
      frame: null,
      frameOf: null,
      behind: null,
      failure: null,
      ...beforeTraining(),
    },
    ui: {
      ...firstLook(document),
      numbersOn: false,
      discretised: false,
      showValidation: true,
      logScale: null,
      selection: null,
      hover: null,
      gesture: null,
      typing: null,
      scrubbing: false,
      stepSize: 'epoch',
      followsWalk: true,
      look: null,
      quiz: null,
      lesson: null,
      isChangingScene: false,
      progress: NO_PROGRESS,
      presentation: null,
      edgesShow: 'weights',
      costScope: null,
      evaluatedPart: 'validation',
      drawTool: { kind: 'pen', label: 1 },
      threshold: 0.5,
      mathsOpen: false,
      speeds: USUAL_SPEEDS,
      dialog: null,
      isFork: false,
      authoring: false,
      broughtFile: null,
      activationsLayer: 1,
      theme,
      themeChosen: false,
      notice: null,
      announcement: '',
      mapSide: 29,
    },
    history: { undo: [], redo: [] },
    runs: [],
  };
}

/** What a problem opens with: its first row; tables on their numbers, clouds of points on the neurons' responses. */
export function firstLook(
  document: EdgewiseDocument,
): Pick<InterfaceState, 'sample' | 'chosenView' | 'followedView'> {
  const isTable = problemOf(document).kind === 'table';
  return {
    sample: { kind: 'row', row: 0 },
    chosenView: null,
    followedView: isTable ? 'sample' : 'dataset',
  };
}

/** What stays said where another state takes the place of the one it was said of: errors, until they are closed. */
export function lastingNotice({ notice }: InterfaceState): Notice | null {
  return notice?.kind === 'error' ? notice : null;
}

/** Sizes at which training stands still inside a batch. */
export function isInnerSize(size: StepSize): boolean {
  return size === 'neuron' || size === 'layer' || size === 'sample';
}

export function networkView(state: AppState): NetworkView {
  return state.ui.chosenView ?? state.ui.followedView;
}
