import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';

/** Transactions, so many neurons into its first sample: 2 family members, 3 accounts, 13 transactions. */
async function transactionsAfter(steps: number): Promise<RenderedApp> {
  const app = await renderApp(createDocument('transactions'));
  await app.user.click(screen.getByRole('radio', { name: 'Neuron' }));
  await app.settled();
  for (let step = 0; step < steps; step++) {
    await app.user.click(screen.getByRole('button', { name: 'Step forward' }));
    await app.settled();
  }
  return app;
}

const drawer = () => within(screen.getByRole('region', { name: 'The maths' }));

/** Everything that stands in the drawer, without spaces. */
function printed(): string {
  const text = screen.getByRole('region', { name: 'The maths' }).textContent ?? '';
  return text.replaceAll(/\s/g, '');
}

describe('the drawer beside the steps', () => {
  it('opens with the first step, on h₁: 1 × 2 + 1 × 3 + 0 = 5', async () => {
    await transactionsAfter(1);
    expect(drawer().getByRole('heading', { name: 'Neuron h1' })).toBeInTheDocument();
    expect(drawer().getByRole('button', { name: '1 × 2' })).toBeInTheDocument();
    expect(printed()).toContain('=1×2+1×3+0');
    expect(printed()).toContain('=2+3+0=5');
    expect(drawer().getByText('forward')).toBeInTheDocument();
  });

  it('finds ∂L/∂w of both edges into h₁ in the seventh step: −16 and −24', async () => {
    await transactionsAfter(7);
    expect(drawer().getByText('backward')).toBeInTheDocument();
    expect(printed()).toContain('=−8×2=−16');
    expect(printed()).toContain('=−8×3=−24');
  });

  it('ends with the update in the eighth step, and the same sample once more: 13.08, loss 0.0033', async () => {
    await transactionsAfter(8);
    expect(drawer().getByRole('heading', { name: 'Update of x2 → h1' })).toBeInTheDocument();
    expect(printed()).toContain('1−0.01×(−24)=1.24');
    expect(printed()).toContain('=13.08');
    expect(printed()).toContain('L=0.0033');
  });

  it('shows the update of the weight that was selected some steps before', async () => {
    const app = await transactionsAfter(7);
    act(() => app.actions.set('selection', { kind: 'weight', layer: 1, from: 0, to: 1 }));
    await app.user.click(screen.getByRole('button', { name: 'Step forward' }));
    await app.settled();
    expect(drawer().getByRole('heading', { name: 'Update of x1 → h2' })).toBeInTheDocument();
    // The gradient of −1 is δ · x₁ = 4 · 2.
    expect(printed()).toContain('−1−0.01×8=−1.08');
  });

  it('lights the edge of a term that has the focus', async () => {
    const app = await transactionsAfter(2);
    drawer().getByRole('button', { name: 'w2 · x2' }).focus();
    await app.settled();
    expect(app.state().ui.hover).toEqual({ kind: 'weight', layer: 1, from: 1, to: 1 });
  });

  it('shows letters alone, numbers alone, or both', async () => {
    const app = await transactionsAfter(2);
    await app.user.click(drawer().getByRole('radio', { name: 'Symbols' }));
    expect(drawer().queryByRole('button', { name: '1 × 3' })).toBeNull();
    await app.user.click(drawer().getByRole('radio', { name: 'Numbers' }));
    expect(drawer().queryByRole('button', { name: 'w2 · x2' })).toBeNull();
    expect(drawer().getByRole('button', { name: '1 × 3' })).toBeInTheDocument();
  });
});
