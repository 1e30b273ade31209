import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EdgeActions } from '../../../src/views/data/EdgeActions.tsx';

function setUp({ removed = false, isBias = false }) {
  const onLock = vi.fn<() => void>();
  const onZero = vi.fn<() => void>();
  const onToggleRemoved = vi.fn<() => void>();
  render(
    <EdgeActions
      locked={false}
      removed={removed}
      onLock={onLock}
      onZero={onZero}
      onToggleRemoved={isBias ? null : onToggleRemoved}
    />,
  );
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { onLock, onZero, onToggleRemoved, press };
}

describe('What can be done to an edge', () => {
  it('is lock, remove or set to 0 while it is there', async () => {
    const { onLock, onZero, onToggleRemoved, press } = setUp({});
    await press('Restore');
    expect(onToggleRemoved).not.toHaveBeenCalled();
    for (const name of ['Lock', 'Set to 0', 'Remove']) await press(name);
    for (const action of [onLock, onZero, onToggleRemoved]) expect(action).toHaveBeenCalledOnce();
  });

  it('is only to restore it once it is removed', async () => {
    const { onLock, onZero, onToggleRemoved, press } = setUp({ removed: true });
    for (const name of ['Lock', 'Set to 0', 'Remove']) await press(name);
    expect(onLock).not.toHaveBeenCalled();
    expect(onZero).not.toHaveBeenCalled();
    expect(onToggleRemoved).not.toHaveBeenCalled();
    await press('Restore');
    expect(onToggleRemoved).toHaveBeenCalledOnce();
  });

  it('gives the reason why a bias cannot be removed', () => {
    setUp({ isBias: true });
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveAccessibleDescription(
      'A bias cannot be removed. Set it to 0 and lock it instead.',
    );
  });
});
