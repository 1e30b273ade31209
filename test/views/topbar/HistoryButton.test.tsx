import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HistoryButton } from '../../../src/views/topbar/HistoryButton.tsx';

describe('Undo', () => {
  it('is named Undo and tells in its tooltip what it would undo', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn<() => void>();
    render(<HistoryButton name="Undo" words="set the noise to 0.2" icon={null} onClick={onClick} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button).toHaveAccessibleDescription('Undo: set the noise to 0.2');
    await user.click(button);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('does nothing and says so while there is nothing to undo', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn<() => void>();
    render(<HistoryButton name="Undo" words={undefined} icon={null} onClick={onClick} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button).toHaveAccessibleDescription('Nothing to undo.');
  });
});
