/** Play, pause, step, start again. */
import { actions as done } from '../../i18n/en.ts';
import { fit as fitWords } from '../../i18n/en.ts';
import type { Frame, StepSize, StopRules } from '../../worker/protocol.ts';
import type { ActionContext } from '../context.ts';
import { isOtherSampleChosen, lookBack, lookForward } from '../look.ts';
import { beforeTraining, isInnerSize, type NetworkView, type RunState } from '../state.ts';

export function createRunActions(context: ActionContext) {
  const { client, frames } = context;
  /** What training that is playing stops at. */
  let rules: StopRules | null = null;

  /** Begins a stretch of training: it goes on until it is paused, or until one of the rules says stop. */
  function play(words: string, until: StopRules | null, fitting: RunState['fitting']): void {
    const { stepSize } = context.get().ui;
    rules = until;
    context.record(words);
    context.setRun({ playing: true, diverged: null, fitting, finishedAt: null });
    followStep(stepSize, 'dataset');
    playOn();
    frames.refresh();
  }

  function playOn(): void {
    const { stepSize, speeds } = context.get().ui;
    client.play(stepSize, speeds[stepSize], rules);
  }

  /** Trains for the epochs or updates of the document's fit, or until one of its rules says stop. */
  function fit(): void {
    const { document, run } = context.get();
    const { epochs, steps, ...others } = document.fit;
    const epoch = steps === null ? (run.frame?.epoch ?? 0) + epochs : null;
    const step = steps === null ? null : (run.frame?.step ?? 0) + steps;
    const words = steps === null ? fitWords.trainEpochs(epochs) : fitWords.trainSteps(steps);
    context.setUi({ stepSize: 'epoch' });
    play(words, { ...others, epoch, step }, fittingOf(epoch, step, run.frame));
  }

  function pause(): void {
    client.pause();
    context.setRun({ playing: false, fitting: null });
    frames.refresh();
  }

  return {
    togglePlay(): void {
      if (context.get().run.playing) pause();
      else play(fitWords.trainFrom(context.get().run.frame?.epoch ?? 0), null, null);
    },
    pause,
    fit,
    stepForward(): void {
      const { stepSize } = context.get().ui;
      if (context.get().run.playing) pause();
      const index = lookForward(context.get());
      if (index !== null) return lookAt(index);
      context.record(done.stepBy(stepSize), { mergeKey: `step by ${stepSize}` });
      context.setRun({ diverged: null });
      followStep(stepSize, context.get().ui.followedView);
      client.step(stepSize);
      frames.refresh();
    },
    /** To the boundary of this size before: what was shown there is shown again. */
    stepBack(): void {
      const { stepSize } = context.get().ui;
      const index = lookBack(context.get());
      if (index !== null) return lookAt(index);
      context.record(done.stepBackBy(stepSize), { mergeKey: `step back by ${stepSize}` });
      context.setRun({ playing: false, diverged: null });
      followStep(stepSize, context.get().ui.followedView);
      client.stepBack(stepSize);
      frames.refresh();
    },
    /** To a step of the present batch, or of the look, as the cells of the phase track do. */
    seek(index: number): void {
      if (context.get().ui.look || isOtherSampleChosen(context.get())) return lookAt(index);
      const walk = context.get().run.frame?.walk;
      if (!walk) return;
      context.record(done.goToStep, { mergeKey: 'go to a step' });
      context.setRun({ playing: false, diverged: null });
      followStep('neuron', 'sample');
      client.seek(walk.step, index);
      frames.refresh();
    },
    startAgain(): void {
      context.record(done.startAgain);
      context.setRun({ playing: false, ...beforeTraining() });
      client.startAgain();
      context.zeroRemoved();
      frames.refresh();
    },
    setStepSize(stepSize: StepSize): void {
      context.setUi({ stepSize });
      replay();
    },
    setSpeed(stepsPerSecond: number | null): void {
      const { speeds, stepSize } = context.get().ui;
      context.setUi({ speeds: { ...speeds, [stepSize]: stepsPerSecond } });
      replay();
    },
  };

  /** Shows a step of the look at the chosen sample; training stays where it is. */
  function lookAt(index: number): void {
    context.setUi({ look: { index }, followedView: 'sample', mathsOpen: true });
    frames.refresh();
  }

  /** Inside a batch the walked sample is looked at, with its maths; larger steps leave the view as `otherwise` says. */
  function followStep(size: StepSize, otherwise: NetworkView): void {
    const isInner = isInnerSize(size);
    context.setUi({
      followsWalk: true,
      look: null,
      followedView: isInner ? 'sample' : otherwise,
      mathsOpen: context.get().ui.mathsOpen || isInner,
    });
  }

  /** Another size or speed takes effect at once while playing. */
  function replay(): void {
    if (context.get().run.playing) playOn();
  }
}

/** One of the two is where the stretch ends. */
function fittingOf(epoch: number | null, step: number | null, frame: Frame | null): RunState['fitting'] {
  if (step !== null) return { unit: 'step', from: frame?.step ?? 0, to: step };
  return epoch === null ? null : { unit: 'epoch', from: frame?.epoch ?? 0, to: epoch };
}
