import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RunButtons } from '../../../src/views/transport/RunButtons.tsx';
import { StepControls } from '../../../src/views/transport/StepControls.tsx';

function renderRunButtons(playing = false, noWayBack?: string, isPastThinned = false): string[] {
  const pressed: string[] = [];
  const log = (name: string) => () => pressed.push(name);
  render(
    <RunButtons
      playing={playing}
      noWayBack={noWayBack}
      isPastThinned={isPastThinned}
      onTogglePlay={log('play')}
      onStepBack={log('back')}
      onStepForward={log('step')}
      onStartAgain={log('start')}
      onNewWeights={log('weights')}
      onTrainUntil={log('until')}
      onCompare={log('compare')}
      isQuiz={false}
      onQuiz={log('quiz')}
    />,
  );
  return pressed;
}

function renderStepControls(): unknown[] {
  const chosen: unknown[] = [];
  render(
    <StepControls
      stepSize="epoch"
      stepsPerSecond={60}
      onStepSize={(size) => chosen.push(size)}
      onSpeed={(speed) => chosen.push(speed)}
    />,
  );
  return chosen;
}

describe('the buttons of the transport', () => {
  it('start again at once, and draw new weights from the menu beside it', async () => {
    const user = userEvent.setup();
    const pressed = renderRunButtons();
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await user.click(screen.getByRole('button', { name: 'Other ways to start' }));
    await user.click(await screen.findByRole('menuitem', { name: 'New weights' }));
    expect(pressed).toEqual(['start', 'weights']);
  });

  it('show Play while paused and Pause while playing, as one button', async () => {
    const pressed = renderRunButtons(true);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    expect(pressed).toEqual(['play']);
  });

  it('step back and forward', async () => {
    const pressed = renderRunButtons();
    await userEvent.click(screen.getByRole('button', { name: 'Step back' }));
    await userEvent.click(screen.getByRole('button', { name: 'Step forward' }));
    expect(pressed).toEqual(['back', 'step']);
  });

  it('say at Step back that older states are thinned out', () => {
    renderRunButtons(false, undefined, true);
    expect(screen.getByRole('button', { name: 'Step back' })).toHaveAccessibleDescription(
      /Older states are thinned out/,
    );
  });

  it('say why there is no step before the first', async () => {
    const pressed = renderRunButtons(false, 'This is the start.');
    const stepBack = screen.getByRole('button', { name: 'Step back' });
    await userEvent.click(stepBack);
    expect(stepBack).toHaveAccessibleDescription('This is the start.');
    expect(pressed).toEqual([]);
  });
});

describe('the step controls', () => {
  it('step by neuron, layer, sample, batch or epoch', async () => {
    const chosen = renderStepControls();
    for (const name of ['Neuron', 'Layer', 'Sample', 'Batch'])
      await userEvent.click(screen.getByRole('radio', { name }));
    expect(screen.getByRole('radio', { name: 'Epoch' })).toBeChecked();
    expect(chosen).toEqual(['neuron', 'layer', 'sample', 'batch']);
  });

  it('go from half a step a second to as fast as possible', async () => {
    const chosen = renderStepControls();
    const speed = screen.getByRole('combobox', { name: 'Speed' });
    await userEvent.selectOptions(speed, '½/s');
    await userEvent.selectOptions(speed, 'Max');
    expect(speed).toHaveValue('60');
    expect(chosen).toEqual([0.5, null]);
  });
});
