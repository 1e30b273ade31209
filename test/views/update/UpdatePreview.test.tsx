import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { UpdatePreview } from '../../../src/views/update/UpdatePreview.tsx';
import { createTestStore, smallDocument, type TestStore } from '../../helpers/testStore.ts';

/** The preview, so many neurons into the first batch. */
async function previewAfter(steps: number, document = createDocument('transactions')): Promise<TestStore> {
  const test = createTestStore(document);
  render(
    <AppStoreContext.Provider value={test.store}>
      <UpdatePreview />
    </AppStoreContext.Provider>,
  );
  await act(test.settled);
  act(() => test.actions.setStepSize('neuron'));
  for (let step = 0; step < steps; step++) {
    act(() => test.actions.stepForward());
    await act(test.settled);
  }
  return test;
}

/** Each row of the table as text, without its heading. */
function rows(): string[] {
  const [, ...body] = screen.getAllByRole('row');
  return body.map((row) => {
    const cells = [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')];
    return (
      cells
        // An edge has its name too, for who cannot see the letters of its ends.
        .map((cell) => (cell.querySelector('math') ?? cell).textContent)
        .filter(Boolean)
        .join(' | ')
    );
  });
}

function withBatch(batchSize: number): EdgewiseDocument {
  const document = createDocument('transactions');
  return { ...document, training: { ...document.training, batchSize } };
}

describe('the update preview', () => {
  it('is not there before the backward pass', async () => {
    await previewAfter(4);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows a gradient and the next weight as soon as the backward pass has found them', async () => {
    await previewAfter(6);
    expect(rows()).toEqual([
      'h1→yˆ | 2 | −20 | 2.20',
      'h2→yˆ | −1 | −4 | −0.96',
      'x1→h2 | −1 | 8 | −1.08',
      'x2→h2 | 1 | 12 | 0.88',
      'x1→h1 | 1 | · | ·',
      'x2→h1 | 1 | · | ·',
      'biases b | 0 | −4, ·, 4 | 0.04, ·, −0.04',
    ]);
  });

  it('says why a weight goes up or down', async () => {
    await previewAfter(6);
    expect(
      screen.getByText(/A positive gradient means the loss rises when the weight grows/),
    ).toBeInTheDocument();
  });

  it('tells what was and what is now after the update', async () => {
    await previewAfter(8);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'weight',
      'was',
      'gradient',
      'now',
    ]);
    expect(rows()[5]).toBe('x2→h1 | 1 | −24 | 1.24');
    expect(screen.getByText(/have changed together/)).toBeInTheDocument();
  });

  it('has a row for each bias where they are no longer alike', async () => {
    await previewAfter(16);
    expect(rows()).toHaveLength(9);
    // The first sample left it at 0.04; the second, (1, 1) with target 6, has δ = 5.496 − 6 = −0.504.
    expect(rows()[2]).toBe('b→yˆ | 0.04 | −0.504 | 0.045');
  });

  it('says that the gradients of a larger batch are a mean', async () => {
    await previewAfter(7, withBatch(2));
    expect(screen.getByText('Gradients: mean of 2 samples.')).toBeInTheDocument();
  });

  it('lights the edge of the row that is pointed at', async () => {
    const test = await previewAfter(7);
    await userEvent.setup().hover(screen.getByRole('row', { name: /weight from x₂ to hidden 1, neuron 1/ }));
    expect(test.state().ui.hover).toEqual({ kind: 'weight', layer: 1, from: 1, to: 0 });
  });

  it('keeps a locked weight where it is', async () => {
    const document = createDocument('transactions');
    const [hidden, output] = document.layers;
    await previewAfter(5, { ...document, locked: [`${hidden?.units[0]?.id}>${output?.units[0]?.id}`] });
    expect(rows()[0]).toBe('h1→yˆ | 2 | −20 | 2');
  });

  it('shows twelve parameters of a larger network, and counts the others', async () => {
    // 2·4 + 4 + 4·2 + 2 + 2·1 + 1 = 25 parameters, of which the output neuron has three.
    await previewAfter(9, smallDocument('circle'));
    expect(rows()).toHaveLength(3);
    expect(screen.getByText('… and 22 more')).toBeInTheDocument();
  });
});
