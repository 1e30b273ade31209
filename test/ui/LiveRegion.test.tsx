import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';

describe('LiveRegion', () => {
  it('stays the same element from message to message, so that each is read out', () => {
    const { rerender } = render(<LiveRegion message="" />);
    const region = screen.getByRole('status', { name: 'Announcements' });
    rerender(<LiveRegion message="Loss 0.110 to 0.053" />);
    expect(screen.getByRole('status', { name: 'Announcements' })).toBe(region);
    expect(region).toHaveTextContent('Loss 0.110 to 0.053');
    expect(region).toHaveAttribute('aria-live', 'polite');
  });
});
