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

  it('that is a note waits until the screen reader is done with its sentence', () => {
    render(
      <NoticeCard
        notice={{ id: 2, kind: 'note', text: 'The batch size can be 2000 at most.' }}
        onClose={() => undefined}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('The batch size can be 2000 at most.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
