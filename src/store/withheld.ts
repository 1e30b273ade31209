/** What a scene keeps from a person does nothing, however it is asked for: by a control, a key or a menu. */
import { lessons as words } from '../i18n/en.ts';
import type { Control } from '../lessons/types.ts';
import type { ActionContext } from './context.ts';
import { isWithheld } from './lesson.ts';

/** The actions behind each group of controls. */
const ACTIONS: Readonly<Record<Control, string>> = {
  weights: 'beginDrag setParameter setParameters startTyping toggleLock toggleRemoved',
  layers:
    'setUnitCount removeUnit addLayer removeLayer setActivation setDropoutRate renameUnit openActivations',
  data: 'openProblem setNoise setRows setTrainShare setDataSeed regenerate drawAt clearDrawing toggleFeature bringFile openTable openOwnTable changeTable reseedTable setOwnInputs setOwnTarget selectRow startAfresh',
  settings:
    'setOptimizer setLearningRate setBatchSize setLoss setRegularisation setTraining setInitializer setWeightsSeed setFit',
  steps: 'presentNext stepForward stepBack seek setStepSize startQuiz scrubTo scrubBy setScrubbing goBackTo',
  training: 'togglePlay fit startAgain newWeights scrubTo scrubBy setScrubbing goBackTo',
};

/** The same actions, of which those that the open scene withholds say so instead. */
export function withoutWithheld<Actions extends object>(context: ActionContext, actions: Actions): Actions {
  const kept = { ...actions } as Record<string, (...args: readonly unknown[]) => unknown>;
  for (const [control, names] of Object.entries(ACTIONS) as [Control, string][])
    for (const name of names.split(' ')) {
      const act = kept[name]!;
      kept[name] = (...args) =>
        isWithheld(context.get(), control) ? context.say(words.withheld[control]) : act(...args);
    }
  return kept as Actions;
}
