import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/document/problem.ts';
import type { ActivationName } from '../../../src/engine/index.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { Answer } from '../../../src/views/workflow/Answer.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

/** The answer of a network for Pima whose only layer says this sum whatever comes in. */
async function renderAnswer(activation: ActivationName, sum: number) {
  const test = await createSettledStore();
  await test.actions.openTable('pima-diabetes');
  while (test.state().document.layers.length > 1) test.actions.removeLayer(0);
  test.actions.setActivation(0, activation);
  await test.settled();
  for (let from = 0; from < 8; from++)
    test.actions.setParameter({ kind: 'weight', layer: 1, from, to: 0 }, 0);
  test.actions.setParameter({ kind: 'bias', layer: 1, unit: 0 }, sum);
  await test.settled();
  render(
    <AppStoreContext.Provider value={test.store}>
      <Answer facts={problemOf(test.state().document)} />
    </AppStoreContext.Provider>,
  );
  return test;
}

const answer = () => screen.getByLabelText('Prediction for this row');

describe('the answer to a row', () => {
  it('is a probability where the output is one', async () => {
    await renderAnswer('sigmoid', 0);
    expect(answer()).toHaveTextContent('50.0% yes');
    expect(screen.getByRole('listitem')).toHaveTextContent('50.0%');
  });

  it.each([
    [2.1, '2.10', 'above the threshold 0.00', 'yes'],
    [-1.6, '−1.60', 'not above the threshold 0.00', 'no'],
  ])('is the output itself where that is linear: %d', async (sum, text, note, decision) => {
    await renderAnswer('linear', sum);
    expect(answer().parentElement).toHaveTextContent(`diabetes: ${decision} ${text}${note}`);
    expect(screen.queryByText(/%/u)).toBeNull();
  });

  it('is held against the threshold that is set', async () => {
    const test = await renderAnswer('tanh', 0.5);
    // tanh ½ = 0.46, and a share of ¾ is an output of ½.
    act(() => test.actions.set('threshold', 0.75));
    expect(answer()).toHaveTextContent('0.46');
    expect(screen.getByText('not above the threshold 0.50')).toBeVisible();
  });

  it('is read out at rest, and only seen while the network trains', async () => {
    const test = await renderAnswer('sigmoid', 0);
    const region = screen.getByRole('status', { name: 'What the prediction comes to' });
    expect(answer()).toHaveAttribute('aria-live', 'off');
    expect(region).toHaveTextContent('50.0% yes');
    act(() => test.actions.togglePlay());
    expect(region).toBeEmptyDOMElement();
    act(() => test.actions.togglePlay());
    await act(test.settled);
    expect(region).toHaveTextContent(answer().textContent);
    expect(screen.getByRole('status', { name: 'What the prediction comes to' })).toBe(region);
  });
});
