import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';

describe('Button', () => {
  it('does nothing while it has a reason not to, but keeps the focus and gives the reason', async () => {
    const user = userEvent.setup();
    const undo = vi.fn();
    render(
      <Button onClick={undo} disabledReason="There is nothing to undo.">
        Undo
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Undo', description: 'There is nothing to undo.' });

    await user.tab();
    expect(button).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('There is nothing to undo.');

    await user.keyboard('{Enter} ');
    await user.click(button);
    expect(undo).not.toHaveBeenCalled();
    expect(button).toHaveAttribute('aria-disabled', 'true');
  });

  it('keeps the focus when it becomes disabled under the finger', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Button>Undo</Button>);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    rerender(<Button disabledReason="There is nothing to undo.">Undo</Button>);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  });

  it('does not send its form while disabled', async () => {
    const user = userEvent.setup();
    const send = vi.fn();
    render(
      <form onSubmit={send}>
        <Button type="submit" disabledReason="The file has no rows.">
          Use this data
        </Button>
      </form>,
    );
    await user.click(screen.getByRole('button'));
    expect(send).not.toHaveBeenCalled();
  });

  it('shows the name of an icon on hover', async () => {
    const user = userEvent.setup();
    render(
      <Button iconOnly aria-label="Redo">
        <svg aria-hidden="true" />
      </Button>,
    );
    await user.hover(screen.getByRole('button', { name: 'Redo' }));
    expect(await screen.findByText('Redo')).toBeVisible();
  });

  it('refuses an icon without a name', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Button iconOnly />)).toThrow('needs an aria-label');
    vi.mocked(console.error).mockClear();
  });
});
