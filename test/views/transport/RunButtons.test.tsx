import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RunButtons } from '../../../src/views/transport/RunButtons.tsx';
import { StepControls } from '../../../src/views/transport/StepControls.tsx';

function renderRunButtons(playing = false): string[] {
  const pressed: string[] = [];
  const log = (name: string) => () => pressed.push(name);
  render(
    <RunButtons
      playing={playing}
      onTogglePlay={log('play')}
      onStepForward={log('step')}
      onStartAgain={log('start')}
      onNewWeights={log('weights')}
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

  it('say why there is no step back yet', async () => {
    const pressed = renderRunButtons();
    const stepBack = screen.getByRole('button', { name: 'Step back' });
    await userEvent.click(stepBack);
    expect(stepBack).toHaveAccessibleDescription('Stepping back comes with a later version.');
    expect(pressed).toEqual([]);
  });
});

describe('the step controls', () => {
  it('step by batch or epoch; the smaller sizes are there but cannot be chosen yet', async () => {
    const chosen = renderStepControls();
    await userEvent.click(screen.getByRole('radio', { name: 'Neuron' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Batch' }));
    expect(screen.getByRole('radio', { name: 'Epoch' })).toBeChecked();
    expect(chosen).toEqual(['batch']);
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
