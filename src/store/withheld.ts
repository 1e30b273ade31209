/** What a scene keeps from a person does nothing, however it is asked for: by a control, a key or a menu. */
import { lessons as words } from '../i18n/en.ts';
import type { Control } from '../lessons/types.ts';
import type { ActionContext } from './context.ts';
import { isWithheld } from './lesson.ts';

/** The actions behind each group of controls. */
const ACTIONS = {
  weights: [
    'beginDrag',
    'moveParameter',
    'setParameter',
    'setParameters',
    'startTyping',
    'toggleLock',
    'toggleRemoved',
    'openRun',
  ],
  layers: [
    'setUnitCount',
    'removeUnit',
    'addLayer',
    'removeLayer',
    'setActivation',
    'setDropoutRate',
    'renameUnit',
    'openActivations',
    'openRun',
  ],
  data: [
    'openProblem',
    'setNoise',
    'setRows',
    'setTrainShare',
    'setDataSeed',
    'regenerate',
    'drawAt',
    'clearDrawing',
    'toggleFeature',
    'bringFile',
    'openTable',
    'openOwnTable',
    'changeTable',
    'reseedTable',
    'setOwnInputs',
    'setOwnTarget',
    'selectRow',
    'startAfresh',
    'openRun',
  ],
  settings: [
    'setOptimizer',
    'setLearningRate',
    'setBatchSize',
    'setLoss',
    'setRegularisation',
    'setTraining',
    'setInitializer',
    'setWeightsSeed',
    'setFit',
    'openRun',
  ],
  steps: [
    'presentNext',
    'stepForward',
    'stepBack',
    'seek',
    'setStepSize',
    'startQuiz',
    'scrubTo',
    'scrubBy',
    'setScrubbing',
    'goBackTo',
    'returnToBranch',
    'openRun',
  ],
  training: [
    'togglePlay',
    'fit',
    'startAgain',
    'newWeights',
    'scrubTo',
    'scrubBy',
    'setScrubbing',
    'goBackTo',
    'returnToBranch',
    'openRun',
  ],
} as const satisfies Record<Control, readonly string[]>;

type ActionName = (typeof ACTIONS)[Control][number];

/** The same actions, of which those that the open scene withholds say so instead. */
export function withoutWithheld<Actions extends Record<ActionName, (...args: never[]) => unknown>>(
  context: ActionContext,
  actions: Actions,
): Actions {
  const kept: Record<string, unknown> = { ...actions };
  for (const control of Object.keys(ACTIONS) as Control[])
    for (const name of ACTIONS[control]) kept[name] = guarded(context, control, kept[name] as Action);
  return kept as Actions;
}

type Action = (...args: readonly unknown[]) => unknown;

function guarded(context: ActionContext, control: Control, act: Action): Action {
  return (...args) =>
    isWithheld(context.get(), control) ? context.say(words.withheld[control]) : act(...args);
}
