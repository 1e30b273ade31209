/** Play, pause, step, start again. */
import type { StepSize } from '../../worker/protocol.ts';
import type { ActionContext } from '../context.ts';
import { emptyCurve } from '../curve.ts';

export function createRunActions(context: ActionContext) {
  const { client, frames } = context;

  function play(): void {
    const { stepSize, speeds } = context.get().ui;
    context.record('train');
    context.setRun({ playing: true, diverged: null });
    context.setUi({ followedView: 'dataset' });
    client.play(stepSize, speeds[stepSize]);
    frames.refresh();
  }

  function pause(): void {
    client.pause();
    context.setRun({ playing: false });
    frames.refresh();
  }

  return {
    togglePlay(): void {
      if (context.get().run.playing) pause();
      else play();
    },
    pause,
    stepForward(): void {
      const { stepSize } = context.get().ui;
      if (context.get().run.playing) pause();
      context.record(`step by ${stepSize}`, { mergeKey: `step by ${stepSize}` });
      context.setRun({ diverged: null });
      client.step(stepSize);
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

  /** Another size or speed takes effect at once while playing. */
  function replay(): void {
    const { run, ui } = context.get();
    if (run.playing) client.play(ui.stepSize, ui.speeds[ui.stepSize]);
  }
}
