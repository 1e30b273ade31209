import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { setLearningRate } from '../../../src/document/training.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { TroubleCard } from '../../../src/views/loss/TroubleCard.tsx';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';

const EPOCHS_LIMIT = 50;

/** Transactions with a rate at which training blows up after a few epochs. */
async function renderDiverged(goodEpochs = 0): Promise<TestStore> {
  const page = await createSettledStore(createDocument('transactions'));
  render(
    <AppStoreContext.Provider value={page.store}>
      <TroubleCard />
    </AppStoreContext.Provider>,
  );
  await act(async () => {
    page.actions.setStepSize('epoch');
    for (let epoch = 0; epoch < goodEpochs; epoch++) {
      page.actions.stepForward();
      await page.settled();
    }
    page.actions.setLearningRate(10);
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

  it('says where it happened and why, and what the network is now', async () => {
    const page = await renderDiverged();
    const { epoch } = page.state().run.diverged!;
    expect(screen.getByRole('alert')).toHaveTextContent(
      `In epoch ${epoch + 1} the numbers grew without bound: the learning rate 10 is too large for these weights.`,
    );
    expect([...page.frame().parameters].every(Number.isFinite)).toBe(true);
  });

  it('stands beside what else could not be done', async () => {
    const page = await renderDiverged();
    const { failure } = page.state().run;
    expect(failure).toBeNull();
    await act(async () => {
      page.actions.selectRow(-1);
      await page.nextFrame();
      await page.nextFrame();
    });
    expect(page.state().run.failure).not.toBeNull();
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(screen.getByText(/^Loss is not finite at step/)).toBeInTheDocument();
    expect(screen.getByText('The numbers to show could not be worked out')).toBeInTheDocument();
  });

  it('leads back before the trouble, and then offers the smaller rate alone', async () => {
    const page = await renderDiverged(3);
    const entries = page.state().history.undo.length;
    const before = await page.checkpoint();
    expect(screen.getByRole('alert')).toHaveTextContent('the network is as it was before that step.');
    await userEvent.click(screen.getByRole('button', { name: 'Back to epoch 3' }));
    await act(page.settled);
    expect(page.frame().epoch).toBe(3);
    expect(screen.getByRole('alert')).toHaveTextContent('the network is now at epoch 3.');
    expect(page.state().history.undo).toHaveLength(entries + 1);
    expect(screen.queryByRole('button', { name: /^Back to epoch/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Use learning rate 1' })).toBeInTheDocument();
    page.actions.undo();
    await act(page.settled);
    expect(await page.checkpoint()).toEqual(before);
  });
});

/** A linear unit whose rate is a little too large: J grows from epoch to epoch. */
async function renderExploding(): Promise<TestStore> {
  const plane = createDocument('plane');
  const { document } = setLearningRate({ ...plane, layers: plane.layers.slice(-1) }, 0.18);
  const page = await createSettledStore(document);
  render(
    <AppStoreContext.Provider value={page.store}>
      <TroubleCard />
    </AppStoreContext.Provider>,
  );
  await act(async () => {
    for (let epoch = 0; epoch < EPOCHS_LIMIT && !screen.queryByRole('alert'); epoch++) {
      page.actions.stepForward();
      await page.settled();
    }
  });
  return page;
}

describe('the card about a loss that explodes', () => {
  it('comes before anything is infinite, and training may go on', async () => {
    const page = await renderExploding();
    expect(screen.getByRole('alert')).toHaveTextContent(/The loss has been growing since epoch \d+/);
    expect(page.state().run.diverged).toBeNull();
    expect(Number.isFinite(page.curve().at(-1)!.trainLoss)).toBe(true);
  });

  it('leads back to before it, in one entry of undo, which brings it back', async () => {
    const page = await renderExploding();
    const entries = page.state().history.undo.length;
    const before = await page.checkpoint();
    const back = screen.getByRole('button', { name: /^Back to epoch \d+$/ });
    const epoch = Number(back.textContent!.replace(/\D/g, ''));
    await userEvent.click(back);
    await act(page.settled);
    expect(page.frame().epoch).toBe(epoch);
    expect(page.curve().at(-1)?.epoch).toBe(epoch);
    expect(page.state().history.undo).toHaveLength(entries + 1);
    expect(screen.queryByRole('alert')).toBeNull();
    page.actions.undo();
    await act(page.settled);
    expect(await page.checkpoint()).toEqual(before);
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('offers a smaller rate, in one entry of undo', async () => {
    const page = await renderExploding();
    const entries = page.state().history.undo.length;
    await userEvent.click(screen.getByRole('button', { name: 'Use learning rate 0.018' }));
    expect(page.state().document.training.optimizer.learningRate).toBe(0.018);
    expect(page.state().history.undo).toHaveLength(entries + 1);
  });

  it('does not come back after both', async () => {
    const page = await renderExploding();
    await userEvent.click(screen.getByRole('button', { name: /^Back to epoch/ }));
    await act(page.settled);
    await act(async () => {
      page.actions.setLearningRate(0.018);
      for (let epoch = 0; epoch < 20; epoch++) {
        page.actions.stepForward();
        await page.settled();
      }
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
