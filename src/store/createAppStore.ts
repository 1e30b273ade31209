/** Joins state, worker, frames and history. One per page, and one per test. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgewiseDocument } from '../document/document.ts';
import type { ClientListeners, TrainingClient } from '../worker/trainingClient.ts';
import type { Frame, FrameWish } from '../worker/protocol.ts';
import { fit } from '../i18n/en.ts';
import { removedIndices } from '../document/edges.ts';
import { problemOf } from '../document/problem.ts';
import { isSameDocument } from '../document/sameDocument.ts';
import { actions as done } from '../i18n/en.ts';
import { createDocumentActions } from './actions/documentActions.ts';
import { createHistoryActions } from './actions/historyActions.ts';
import { createLessonActions, type KeptText } from './actions/lessonActions.ts';
import { createInterfaceActions } from './actions/interfaceActions.ts';
import { createPinActions } from './actions/pinActions.ts';
import { createPresentActions } from './actions/presentActions.ts';
import { withQuiz } from './actions/quizActions.ts';
import { createSavedActions } from './actions/savedActions.ts';
import { createTableActions } from './actions/tableActions.ts';
import { createRunActions } from './actions/runActions.ts';
import { createTimelineActions } from './actions/timelineActions.ts';
import { createTrainingActions } from './actions/trainingActions.ts';
import { createWeightActions } from './actions/weightActions.ts';
import type { ActionContext } from './context.ts';
import { cutCurve, epochToContinueFrom, growCurve, markEdit } from './curve.ts';
import { failureAfter, failureNotice, failureWithChange, failureWithFrame } from './failure.ts';
import { createFrames, type Frames } from './frames.ts';
import { createHistory } from './history.ts';
import { createLookingBack } from './lookingBack.ts';
import { toRunConfig } from './runConfig.ts';
import { createMemoryWatch } from './memoryWatch.ts';
import { endsLook } from './look.ts';
import { wishedProbe, type Probes } from './probes.ts';
import { createTables, type TablePorts, type Tables } from './tables.ts';
import {
  beforeTraining,
  createInitialState,
  isInnerSize,
  lastingNotice,
  networkView,
  type AppState,
  type RunState,
} from './state.ts';
import { isWalking } from './walk.ts';
import { withoutWithheld } from './withheld.ts';

export interface StoreOptions {
  document: EdgewiseDocument;
  theme: 'light' | 'dark';
  makeClient: (listeners: ClientListeners) => TrainingClient;
  now: () => number;
  onAnimationFrame: (callback: () => void) => void;
  tables: TablePorts;
  /** Where the progress in the lessons is kept between visits. */
  progress: KeptText;
}

export type Actions = ReturnType<typeof createActions>;

export interface AppStore {
  state: StoreApi<AppState>;
  actions: Actions;
  frames: Frames;
  /** Questions to the worker about one parameter. */
  probes: Probes;
  /** Calls back whenever the worker has moved on: once a second while it trains, whether anybody looks or not. */
  onCheckpoint(listener: () => void): void;
  /** Calls back whenever training has come to rest, by whatever it was, until the returned function is called. */
  onRest(listener: () => void): () => void;
  /** A store of its own that begins as this one stands: with a worker of its own, and the same tables. */
  fork(): AppStore;
  dispose(): void;
}

function createActions(context: ActionContext, { now, progress }: Pick<StoreOptions, 'now' | 'progress'>) {
  const documentActions = createDocumentActions(context);
  const tableActions = createTableActions(context);
  const savedActions = createSavedActions(context, (parsed) => lessonActions.openExercise(parsed));
  const runActions = withQuiz(context, createRunActions(context));
  const helpers = { ...tableActions, ...savedActions, ...runActions };
  const lessonActions = createLessonActions(context, helpers, progress);
  return withoutWithheld(context, {
    ...documentActions,
    ...tableActions,
    /** Draws other points, or other parts of a table. */
    setDataSeed(seed: number): void {
      if (context.get().document.table) void tableActions.reseedTable(seed);
      else documentActions.setDataSeed(seed);
    },
    ...createTimelineActions(context),
    ...createTrainingActions(context),
    ...runActions,
    ...createPresentActions(context, runActions, lessonActions),
    ...createInterfaceActions(context),
    ...createHistoryActions(context),
    ...createPinActions(context),
    ...savedActions,
    ...lessonActions,
    ...createWeightActions(context, now),
  });
}

/** Gradients and the coming update are shown while a person steps inside a batch, or reads the maths. */
function isLookedInto(state: AppState): boolean {
  return state.ui.mathsOpen || isWalking(state) || isInnerSize(state.ui.stepSize);
}

/** Rows of files are evaluated one by one, and their neurons show how they are spread. */
function wishedParts(state: AppState): Pick<FrameWish, 'predictions' | 'histograms'> {
  if (problemOf(state.document).kind !== 'file') return { predictions: null, histograms: null };
  const { evaluatedPart } = state.ui;
  return { predictions: evaluatedPart, histograms: networkView(state) === 'dataset' ? evaluatedPart : null };
}

export function createAppStore(
  options: StoreOptions,
  tables: Tables = createTables(options.tables),
): AppStore {
  const state = createStore<AppState>(() => createInitialState(options.document, options.theme));
  const get = state.getState;
  let noticeId = 0;
  let toldOfSlowEngine = false;

  const setRun: ActionContext['setRun'] = (change) =>
    state.setState(({ run }) => ({ run: { ...run, ...change } }));
  const setUi: ActionContext['setUi'] = (change) =>
    state.setState(({ ui }) => ({ ui: { ...ui, ...change } }));
  const announce = (text: string) => setUi({ announcement: text });

  function say(text: string | null, kind: 'note' | 'error' = 'note'): void {
    if (text === null) return;
    setUi({ notice: { id: ++noticeId, kind, text } });
  }

  const checkpointListeners: (() => void)[] = [];
  const restListeners = new Set<() => void>();
  const client = options.makeClient({
    onConfigured(dataset, isFast) {
      setRun({ dataset });
      if (!isFast && !toldOfSlowEngine) say(done.slowEngine);
      toldOfSlowEngine ||= !isFast;
    },
    onPaused: () => {
      const { playing, fitting } = get().run;
      // A single step rests too, and was never playing.
      if (playing || fitting) setRun({ playing: false, fitting: null });
      frames.rest();
      restListeners.forEach((listener) => listener());
    },
    onFinished: (reason, epoch) => {
      setRun({ finishedAt: epoch });
      // What was asked for needs no card over the canvas; stopping earlier does.
      (reason === 'epoch' ? announce : say)(fit.finished[reason](epoch));
    },
    onDiverged: (divergence) => {
      const { learningRate } = get().document.training.optimizer;
      setRun({ playing: false, fitting: null, diverged: { ...divergence, learningRate } });
      frames.refresh();
    },
    onFailed: (failure, isOver) => {
      const { failure: kept } = get().run;
      setRun({ failure: failureAfter(kept, failure, isOver) });
      // Frames are asked for again and again.
      if (failure.of !== 'request' || kept === null) say(failureNotice(failure), 'error');
    },
    onRestarted: () => {
      givenKey = null;
      setRun({ behind: null });
      say(done.restarted, 'error');
    },
    onMemory: (memory) => watchMemory(memory),
    onCheckpoint: () => checkpointListeners.forEach((listener) => listener()),
  });

  /** What the frame on its way was asked for. */
  let frameOf: RunState['frameOf'] = null;
  const frames = createFrames({
    client,
    wish: () => ({
      sample: get().ui.sample,
      mapSide: networkView(get()) === 'dataset' ? get().ui.mapSide : null,
      gradients: isLookedInto(get()) || get().ui.edgesShow === 'gradients',
      probe: wishedProbe(get()),
      update: isLookedInto(get()),
      ...wishedParts(get()),
      curveAfter: epochToContinueFrom(get().run.curve),
    }),
    isPlaying: () => get().run.playing && !get().ui.gesture,
    isDragging: () => get().ui.gesture !== null || get().ui.scrubbing,
    isScrubbing: () => get().ui.scrubbing,
    isSlow: () => isInnerSize(get().ui.stepSize),
    isKept: (frame) => frame === get().run.frame || frame === get().ui.gesture?.before,
    isFailing: () => get().run.failure?.of === 'request',
    beforeRequest: () => {
      actions.flushDrag();
      lookingBack.flush();
      frameOf = { document: get().document, sample: get().ui.sample };
    },
    onFrame: (frame) => {
      const { run } = get();
      const couldProbe = wishedProbe(get()) !== null;
      if (run.failure) setRun({ failure: failureWithFrame(run.failure) });
      // What lies ahead of the end of a run that was taken back is its curve no more.
      const curve = run.behind ? run.curve : growCurve(cutCurve(run.curve, frame.epoch), frame);
      if (frame.figures) setRun({ curve, frame, frameOf });
      else if (curve !== run.curve) setRun({ curve });
      // The first frame of another network was asked for while nothing was known of it.
      if (!couldProbe && wishedProbe(get())) frames.refresh();
      followWalk(frame);
      lookingBack.take(frame);
    },
    now: options.now,
    onAnimationFrame: options.onAnimationFrame,
  });

  /** The sample that is looked at goes with the walk, until a person chooses another. */
  function followWalk({ walk }: Frame): void {
    const { sample, followsWalk } = get().ui;
    if (!followsWalk || walk.index === 0) return;
    if (sample.kind === 'row' && sample.row === walk.row) return;
    setUi({ sample: { kind: 'row', row: walk.row } });
    frames.refresh();
  }

  const history = createHistory(() => {
    const { document, run, ui } = get();
    if (run.behind) return run.behind.snapshot;
    const moment = client.requestMoment(epochToContinueFrom(run.curve));
    // A worker that dies is told of when the moment is needed, and most never are.
    moment.catch(() => undefined);
    return { document, curve: run.curve, branches: run.branches, lesson: ui.lesson, moment };
  });
  const watchMemory = createMemoryWatch({ get, setRun, say, client });
  const lookingBack = createLookingBack({ get, setRun, client, frames, history });

  function setHistoryWords(): void {
    state.setState({ history: { undo: history.undoWords(), redo: history.redoWords() } });
  }

  /** The rows that the worker has: only the last that it was given. */
  let givenKey: string | null = null;

  function giveRows(document: EdgewiseDocument): void {
    const rows = tables.rowsOf(document)?.rows;
    if (!document.table || !rows || document.table.key === givenKey) return;
    givenKey = document.table.key;
    client.setTable(givenKey, rows);
  }

  const context: ActionContext = {
    get,
    state,
    setRun,
    setUi,
    say,
    announce,
    client,
    frames,
    history,
    setHistoryWords,
    tables,
    giveRows,
    zeroRemoved() {
      const changes = removedIndices(get().document).map((index) => ({ index, value: 0 }));
      if (changes.length > 0) client.setParameters(changes);
    },
    lookingBack,
    record(words, recordOptions) {
      const recorded = history.record(words, recordOptions);
      lookingBack.startBranch();
      setHistoryWords();
      return recorded;
    },
    markEdit(words, isMerged) {
      setRun({ curve: markEdit(get().run.curve, frames.latest()?.epoch ?? 0, words, isMerged) });
    },
    change(words, document, { weights = 'keep', mergeKey, note = null, isFirst = false } = {}) {
      // There would be nothing to undo, and nothing to mark on the timeline.
      if (weights === 'keep' && isSameDocument(get().document, document)) return say(note);
      const isRecorded = !isFirst || get().history.undo.length > 0;
      const { isMerged } = isRecorded
        ? context.record(words, mergeKey === undefined ? {} : { mergeKey })
        : { isMerged: false };
      if (endsLook(get().document, document)) setUi({ look: null });
      if (weights === 'fresh') {
        setRun(beforeTraining());
        setUi({ notice: lastingNotice(get().ui) });
      } else if ((frames.latest()?.step ?? 0) > 0) context.markEdit(words, isMerged);
      state.setState({ document });
      setRun({ failure: failureWithChange(get().run.failure) });
      giveRows(document);
      client.configure(toRunConfig(document), weights);
      say(note);
      frames.refresh();
    },
  };
  const actions = createActions(context, options);

  giveRows(options.document);
  client.configure(toRunConfig(options.document), 'fresh');
  frames.refresh();

  return {
    state,
    actions,
    frames,
    probes: client,
    onCheckpoint: (listener) => void checkpointListeners.push(listener),
    onRest(listener) {
      restListeners.add(listener);
      return () => restListeners.delete(listener);
    },
    fork() {
      const fork = createAppStore({ ...options, document: get().document, theme: get().ui.theme }, tables);
      fork.state.setState(({ ui }) => ({ ui: { ...ui, isFork: true } }));
      return fork;
    },
    dispose() {
      frames.dispose();
      client.dispose();
    },
  };
}
