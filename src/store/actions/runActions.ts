/** Play, pause, step, start again. */
import type { StepSize } from '../../worker/protocol.ts';
import type { ActionContext } from '../context.ts';
import { emptyCurve } from '../curve.ts';
import { lookBack, lookForward } from '../look.ts';
import { isInnerSize, type NetworkView } from '../state.ts';

export function createRunActions(context: ActionContext) {
  const { client, frames } = context;

  function play(): void {
    const { stepSize, speeds } = context.get().ui;
    context.record('train');
    context.setRun({ playing: true, diverged: null });
    followStep(stepSize, 'dataset');
    client.play(stepSize, speeds[stepSize]);
    frames.refresh();
  }

  /** Trains for the epochs of the document's fit, or until one of its rules says stop. */
  function fit(): void {
    const { document, run, ui } = context.get();
    const from = run.frame?.epoch ?? 0;
    const { epochs, ...rules } = document.fit;
    context.record('fit');
    context.setRun({ playing: true, diverged: null, fitting: { from, to: from + epochs } });
    context.setUi({ stepSize: 'epoch' });
    followStep('epoch', 'dataset');
    client.play('epoch', ui.speeds.epoch, { ...rules, epoch: from + epochs });
    frames.refresh();
  }

  function pause(): void {
    client.pause();
    context.setRun({ playing: false, fitting: null });
    frames.refresh();
  }

  return {
    togglePlay(): void {
      if (context.get().run.playing) pause();
      else play();
    },
    pause,
    fit,
    stepForward(): void {
      const { stepSize } = context.get().ui;
      if (context.get().run.playing) pause();
      const index = lookForward(context.get());
      if (index !== null) return lookAt(index);
      context.record(`step by ${stepSize}`, { mergeKey: `step by ${stepSize}` });
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
      context.record(`step back by ${stepSize}`, { mergeKey: `step back by ${stepSize}` });
      context.setRun({ playing: false, diverged: null });
      followStep(stepSize, context.get().ui.followedView);
      client.stepBack(stepSize);
      frames.refresh();
    },
    /** To a step of the present batch, or of the look, as the cells of the phase track do. */
    seek(index: number): void {
      if (context.get().ui.look) return lookAt(index);
      const walk = context.get().run.frame?.walk;
      if (!walk) return;
      context.record('go to a step', { mergeKey: 'go to a step' });
      context.setRun({ playing: false, diverged: null });
      followStep('neuron', 'sample');
      client.seek(walk.step, index);
      frames.refresh();
    },
    startAgain(): void {
      context.record('start again');
      context.setRun({ playing: false, curve: emptyCurve(), diverged: null });
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
    const { run, ui } = context.get();
    if (run.playing) client.play(ui.stepSize, ui.speeds[ui.stepSize]);
  }
}
