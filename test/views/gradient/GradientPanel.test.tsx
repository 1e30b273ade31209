import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { GradientCheck } from '../../../src/views/gradient/GradientCheck.tsx';
import { GradientPanel } from '../../../src/views/gradient/GradientPanel.tsx';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';

async function renderPanel(panel = <GradientPanel />): Promise<TestStore> {
  const test = await createSettledStore();
  test.actions.set('selection', { kind: 'weight', layer: 1, from: 0, to: 0 });
  test.actions.set('costScope', 'sample');
  await test.settled();
  render(<AppStoreContext.Provider value={test.store}>{panel}</AppStoreContext.Provider>);
  await act(test.settled);
  return test;
}

const check = () => screen.queryByRole('button', { name: 'Gradient check' });

describe('The gradient check', () => {
  it('is offered only where the sample has a target', async () => {
    const { actions, settled } = await renderPanel();
    expect(check()).toBeVisible();
    await act(async () => {
      actions.setOwnInputs([1.23, 1.17]);
      await settled();
    });
    expect(check()).toBeNull();
    expect(screen.getByRole('button', { name: 'Who pushes' })).toBeVisible();
    await act(async () => {
      actions.setOwnTarget(1);
      await settled();
    });
    await userEvent.click(check()!);
    expect(await screen.findByText(/^The two agree|^Both numbers/)).toBeVisible();
  });

  it('that is refused says why, in its own place', async () => {
    const { state } = await renderPanel(
      <GradientCheck index={10_000} symbol={{ kind: 'variable', letter: 'w' }} />,
    );
    expect(
      await screen.findByText(/^This could not be worked out\. .*There is no parameter number 10000\./),
    ).toBeVisible();
    expect(state().run.failure).toBeNull();
    expect(state().ui.notice).toBeNull();
  });
});
