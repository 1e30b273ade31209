import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProblemPicker } from '../../../src/views/topbar/ProblemPicker.tsx';

describe('The problem picker', () => {
  it('is a button whose name starts with Problem and goes on with what is open', async () => {
    const onOpen = vi.fn<() => void>();
    render(<ProblemPicker problemName="Spiral" shape="2-6-4-1" onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: 'Problem Spiral 2-6-4-1' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
