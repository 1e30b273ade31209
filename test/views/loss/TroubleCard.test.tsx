import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { TroubleCard } from '../../../src/views/loss/TroubleCard.tsx';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';

const EPOCHS_LIMIT = 50;

/** Transactions with a rate at which training blows up after a few epochs. */
async function renderDiverged(): Promise<TestStore> {
  const page = await createSettledStore(createDocument('transactions'));
  render(
    <AppStoreContext.Provider value={page.store}>
      <TroubleCard />
    </AppStoreContext.Provider>,
  );
  await act(async () => {
    page.actions.setLearningRate(10);
    page.actions.setStepSize('epoch');
    for (let epoch = 0; epoch < EPOCHS_LIMIT && !page.state().run.diverged; epoch++) {
      page.actions.stepForward();
      await page.settled();
    }
  });
  return page;
}

describe('the card about trouble', () => {
  it('says at which step the loss stopped being finite', async () => {
    const page = await renderDiverged();
    expect(screen.getByRole('alert')).toHaveTextContent(
      `Loss is not finite at step ${page.state().run.diverged?.step}`,
    );
  });

  it('offers a tenth of the learning rate', async () => {
    const page = await renderDiverged();
    await userEvent.click(screen.getByRole('button', { name: 'Use learning rate 1' }));
    expect(page.state().document.training.optimizer.learningRate).toBe(1);
  });

  it('goes once training starts again', async () => {
    const page = await renderDiverged();
    await act(async () => {
      page.actions.setLearningRate(0.01);
      page.actions.startAgain();
      page.actions.stepForward();
      await page.settled();
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
