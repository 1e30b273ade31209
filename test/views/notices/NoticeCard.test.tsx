import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NoticeCard } from '../../../src/views/notices/NoticeCard.tsx';

describe('a notice', () => {
  it('that is an error is read out at once and can be closed', async () => {
    let closed = false;
    render(
      <NoticeCard
        notice={{ id: 1, kind: 'error', text: 'The worker had to be restarted.' }}
        onClose={() => {
          closed = true;
        }}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The worker had to be restarted.');
    await userEvent.click(screen.getByRole('button', { name: 'Close message' }));
    expect(closed).toBe(true);
  });

  it('that is a note comes into a place that was there before, or it would not be read out', () => {
    const close = () => undefined;
    const { rerender } = render(<NoticeCard notice={null} onClose={close} />);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    expect(screen.queryByRole('button')).toBeNull();
    const text = 'The batch size can be 2000 at most.';
    rerender(<NoticeCard notice={{ id: 2, kind: 'note', text }} onClose={close} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveTextContent(text);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
