/** Joins state, worker, frames and history. One per page, and one per test. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgewiseDocument } from '../document/document.ts';
import type { ClientListeners, TrainingClient } from '../worker/client.ts';
import type { Frame, FrameWish } from '../worker/protocol.ts';
import { removedIndices } from '../document/edges.ts';
import { problemOf } from '../document/problem.ts';
import { createDocumentActions } from './actions/documentActions.ts';
import { createHistoryActions } from './actions/historyActions.ts';
import { createInterfaceActions } from './actions/interfaceActions.ts';
import { createRunActions } from './actions/runActions.ts';
import { createTrainingActions } from './actions/trainingActions.ts';
import { createWeightActions } from './actions/weightActions.ts';
import type { ActionContext } from './context.ts';
import { emptyCurve, epochToContinueFrom, growCurve } from './curve.ts';
import { createFrames, type Frames } from './frames.ts';
import { createHistory } from './history.ts';
import { toRunConfig } from './runConfig.ts';
import { endsLook } from './look.ts';
import { createInitialState, isInnerSize, networkView, type AppState } from './state.ts';
import { innerWalkIndex, isWalking } from './walk.ts';

export interface StoreOptions {
  document: EdgewiseDocument;
  theme: 'light' | 'dark';
  makeClient: (listeners: ClientListeners) => TrainingClient;
  now: () => number;
  onAnimationFrame: (callback: () => void) => void;
}

export type Actions = ReturnType<typeof createActions>;

export interface AppStore {
  state: StoreApi<AppState>;
  actions: Actions;
  frames: Frames;
  dispose(): void;
}

function createActions(context: ActionContext, now: () => number) {
  return {
    ...createDocumentActions(context),
    ...createTrainingActions(context),
    ...createRunActions(context),
    ...createInterfaceActions(context),
    ...createHistoryActions(context),
    ...createWeightActions(context, now),
  };
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

export function createAppStore(options: StoreOptions): AppStore {
  const state = createStore<AppState>(() => createInitialState(options.document, options.theme));
  const get = state.getState;
  let noticeId = 0;

  const setRun: ActionContext['setRun'] = (change) =>
    state.setState(({ run }) => ({ run: { ...run, ...change } }));
  const setUi: ActionContext['setUi'] = (change) =>
    state.setState(({ ui }) => ({ ui: { ...ui, ...change } }));
  const announce = (text: string) => setUi({ announcement: text });

  function say(text: string | null, kind: 'note' | 'error' = 'note'): void {
    if (text === null) return;
    setUi({ notice: { id: ++noticeId, kind, text } });
  }

  const client = options.makeClient({
    onConfigured: (dataset) => setRun({ dataset, failure: null }),
    onPaused: () => {
      setRun({ playing: false });
      frames.refresh();
    },
    onDiverged: (diverged) => {
      setRun({ playing: false, diverged });
      frames.refresh();
    },
    onFailed: (failure) => {
      setRun({ failure });
      say(`${failure.message} ${failure.hint}`, 'error');
    },
    onRestarted: () => say('Training had to be restarted from the last state that was kept.', 'error'),
  });

  const frames = createFrames({
    client,
    wish: () => ({
      sample: get().ui.sample,
      mapSide: networkView(get()) === 'dataset' ? get().ui.mapSide : null,
      gradients: isLookedInto(get()),
      probe: null,
      update: isLookedInto(get()),
      ...wishedParts(get()),
      curveAfter: epochToContinueFrom(get().run.curve),
    }),
    isPlaying: () => get().run.playing && !get().ui.gesture,
    isDragging: () => get().ui.gesture !== null,
    isSlow: () => isInnerSize(get().ui.stepSize),
    isKept: (frame) => frame === get().run.frame || frame === get().ui.gesture?.before,
    beforeRequest: () => actions.flushDrag(),
    onFrame: (frame) => {
      const { run } = get();
      if (frame.figures || frame.curve.length > 0)
        setRun({
          curve: growCurve(run.curve, frame),
          frame: frame.figures ? frame : run.frame,
        });
      followWalk(frame);
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
    const { document, run } = get();
    const checkpoint = client.requestCheckpoint();
    // A worker that dies is told of when the checkpoint is needed, and most never are.
    checkpoint.catch(() => undefined);
    return { document, curve: run.curve, walkIndex: innerWalkIndex(run.frame), checkpoint };
  });

  function setHistoryWords(): void {
    state.setState({ history: { undo: history.undoWords(), redo: history.redoWords() } });
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
    zeroRemoved() {
      const changes = removedIndices(get().document).map((index) => ({ index, value: 0 }));
      if (changes.length > 0) client.setParameters(changes);
    },
    record(words, recordOptions) {
      history.record(words, recordOptions);
      setHistoryWords();
    },
    change(words, document, { weights = 'keep', mergeKey, note = null } = {}) {
      context.record(words, mergeKey === undefined ? {} : { mergeKey });
      if (endsLook(get().document, document)) setUi({ look: null });
      if (weights === 'fresh') setRun({ curve: emptyCurve(), diverged: null });
      state.setState({ document });
      client.configure(toRunConfig(document), weights);
      say(note);
      frames.refresh();
    },
  };
  const actions = createActions(context, options.now);

  client.configure(toRunConfig(options.document), 'fresh');
  frames.refresh();

  return {
    state,
    actions,
    frames,
    dispose() {
      frames.dispose();
      client.dispose();
    },
  };
}
