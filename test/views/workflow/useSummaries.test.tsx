import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { useSummaries } from '../../../src/views/workflow/useSummaries.ts';
import { createSettledStore } from '../../helpers/testStore.ts';

function FitSummary() {
  return <p aria-label="fit">{useSummaries().fit[0]}</p>;
}

describe('What the station Fit came to', () => {
  it('names the epoch at which training stopped, however many were planned', async () => {
    const { store, actions, state, nextFrame, settled } = await createSettledStore();
    await actions.openTable('iris');
    // As low as any loss is at first: one epoch is enough.
    actions.setFit('stop at once', { trainLoss: 100 });
    await settled();
    actions.setSpeed(null);
    actions.fit();
    for (let turn = 0; turn < 500 && state().run.playing; turn++) await nextFrame();
    await settled();
    render(
      <AppStoreContext.Provider value={store}>
        <FitSummary />
      </AppStoreContext.Provider>,
    );
    expect(screen.getByLabelText('fit')).toHaveTextContent('100 epochs, batch 16, finished at epoch 1');
  });
});
