import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { NetworkPanel } from '../../../src/views/network/NetworkPanel.tsx';
import { Transport } from '../../../src/views/transport/Transport.tsx';
import { createTestStore, type TestStore } from '../../helpers/testStore.ts';

interface Stepping extends Pick<TestStore, 'actions'> {
  user: UserEvent;
  settled(): Promise<void>;
}

/** Transactions on the canvas, with the transport, at a step size. */
async function startStepping(size = 'Neuron'): Promise<Stepping> {
  const test = createTestStore(createDocument('transactions'));
  const user = userEvent.setup();
  const settled = () => act(test.settled);
  render(
    <AppStoreContext.Provider value={test.store}>
      <NetworkPanel />
      <Transport />
    </AppStoreContext.Provider>,
  );
  await settled();
  const sizes = screen.getByRole('radiogroup', { name: 'Step by' });
  await user.click(within(sizes).getByRole('radio', { name: size }));
  await settled();
  return { actions: test.actions, user, settled };
}

async function press(app: Stepping, name: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    await app.user.click(screen.getByRole('button', { name }));
    await app.settled();
  }
}

/** The numbers at h₁, h₂ and ŷ. */
function numbers(): (string | undefined)[] {
  return ['hidden 1, neuron 1', 'hidden 1, neuron 2', 'output 1'].map((neuron) =>
    screen
      .getByRole('button', { name: (name) => name.startsWith(`${neuron}: `) })
      .getAttribute('aria-label')
      ?.slice(neuron.length + 2),
  );
}

function valueOf(slider: string): number {
  return Number(screen.getByRole('slider', { name: slider }).getAttribute('aria-valuenow'));
}

/** Everything that the canvas and the transport show, without what a pointer changes. */
function shown(): string {
  const network = screen.getByRole('group', { name: 'Network' }).innerHTML;
  const track = screen.getByRole('list', { name: 'Steps of this sample' }).textContent;
  return `${network} ${track} ${numbers().join()}`;
}

describe('stepping by neuron', () => {
  it('shows one neuron after another, and a dot for those to come', async () => {
    const app = await startStepping();
    await press(app, 'Step forward');
    expect(numbers()).toEqual(['5', '·', '·']);
    await press(app, 'Step forward');
    expect(numbers()).toEqual(['5', '1', '·']);
    await press(app, 'Step forward');
    expect(numbers()).toEqual(['5', '1', '9']);
  });

  it('says target and loss beside the output after the forward pass', async () => {
    const app = await startStepping();
    await press(app, 'Step forward', 3);
    expect(screen.queryByText('target 13, loss 8')).toBeNull();
    await press(app, 'Step forward');
    expect(screen.getByText('target 13, loss 8')).toBeInTheDocument();
  });

  it('updates every weight and bias with the eighth step', async () => {
    const app = await startStepping();
    await press(app, 'Step forward', 7);
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1);
    await press(app, 'Step forward');
    // Each is its old value less 0.01 times its gradient: −16, −24, 8, 12, −20, −4; −8, 4, −4.
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1.16);
    expect(valueOf('weight from x₂ to hidden 1, neuron 1')).toBe(1.24);
    expect(valueOf('weight from x₁ to hidden 1, neuron 2')).toBe(-1.08);
    expect(valueOf('weight from x₂ to hidden 1, neuron 2')).toBe(0.88);
    expect(valueOf('weight from hidden 1, neuron 1 to output 1')).toBe(2.2);
    expect(valueOf('weight from hidden 1, neuron 2 to output 1')).toBe(-0.96);
    expect(valueOf('bias of hidden 1, neuron 1')).toBe(0.08);
    expect(valueOf('bias of hidden 1, neuron 2')).toBe(-0.04);
    expect(valueOf('bias of output 1')).toBe(0.04);
  });

  it('shows what the same sample gives with the new weights', async () => {
    const app = await startStepping();
    await press(app, 'Step forward', 8);
    // h₁ = 1.16·2 + 1.24·3 + 0.08, h₂ = −1.08·2 + 0.88·3 − 0.04, ŷ = 2.20·6.12 − 0.96·0.44 + 0.04.
    expect(numbers()).toEqual(['6.12', '0.44', '13.08']);
    expect(screen.getByText('target 13, loss 8 → 0.003')).toBeInTheDocument();
  });

  it('shows on the way back exactly what stood there before', async () => {
    const app = await startStepping();
    const seen: string[] = [];
    for (let step = 1; step <= 9; step++) {
      await press(app, 'Step forward');
      seen.push(shown());
    }
    for (const before of seen.slice(0, -1).reverse()) {
      await press(app, 'Step back');
      expect(shown()).toBe(before);
    }
  });

  it('has no step before the first', async () => {
    const app = await startStepping();
    expect(screen.getByRole('button', { name: 'Step back' })).toHaveAttribute('aria-disabled', 'true');
    await press(app, 'Step forward');
    expect(screen.getByRole('button', { name: 'Step back' })).not.toHaveAttribute('aria-disabled');
  });

  it('stays where it is when a weight is changed, with new numbers', async () => {
    const app = await startStepping();
    await press(app, 'Step forward', 2);
    await act(async () => app.actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 1 }, 1));
    await app.settled();
    // h₂ is now 1·2 + 1·3.
    expect(numbers()).toEqual(['5', '5', '·']);
  });
});

describe('the steps of the sample', () => {
  it('lead to any of them', async () => {
    const app = await startStepping();
    await press(app, 'Backward, hidden 1, neuron 2');
    expect(screen.getByRole('button', { name: 'Backward, hidden 1, neuron 2' })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await press(app, 'Forward, hidden 1, neuron 1');
    expect(numbers()).toEqual(['5', '·', '·']);
  });

  it('are one stop of the Tab key, with arrow keys between them', async () => {
    const app = await startStepping();
    await press(app, 'Step forward');
    const cells = within(screen.getByRole('list', { name: 'Steps of this sample' })).getAllByRole('button');
    expect(cells.filter((cell) => cell.tabIndex === 0)).toEqual([cells[0]]);
    act(() => cells[0]?.focus());
    await app.user.keyboard('{ArrowRight}');
    expect(cells[1]).toHaveFocus();
    await app.user.keyboard('{End}{Enter}');
    await app.settled();
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1.16);
  });

  it('are counted beside the sample, while epochs and updates can still be looked up', async () => {
    const app = await startStepping();
    await press(app, 'Step forward', 2);
    expect(screen.getByText('Sample 1')).toBeInTheDocument();
    expect(screen.getByText(/^step 2 of 8, epoch/)).toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Epoch' })).toHaveTextContent('0');
    expect(screen.getByRole('status', { name: 'Step' })).toHaveTextContent('0');
    await press(app, 'Step forward', 6);
    expect(screen.getByRole('status', { name: 'Step' })).toHaveTextContent('1');
  });
});

describe('larger steps', () => {
  it('take a layer at a time', async () => {
    const app = await startStepping('Layer');
    await press(app, 'Step forward');
    expect(numbers()).toEqual(['5', '1', '·']);
    await press(app, 'Step forward', 5);
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1.16);
  });

  it('take a sample at a time, and its update after it', async () => {
    const app = await startStepping('Sample');
    await press(app, 'Step forward');
    expect(numbers()).toEqual(['5', '1', '9']);
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1);
    await press(app, 'Step forward');
    expect(valueOf('weight from x₁ to hidden 1, neuron 1')).toBe(1.16);
  });
});
