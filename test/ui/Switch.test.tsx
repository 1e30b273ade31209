import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Switch } from '../../src/ui/Switch.tsx';

describe('Switch', () => {
  it('turns by pointer and by keys', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Switch label="Log scale" checked onChange={onChange} />);
    const toggle = screen.getByRole('switch', { name: 'Log scale', checked: true });
    await user.click(toggle);
    await user.keyboard(' {Enter}');
    expect(onChange.mock.calls.flat()).toEqual([false, false, false]);
  });

  it('stays as it is while it has a reason, which it gives', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(
      <Switch
        label="Validation"
        labelHidden
        checked={false}
        onChange={onChange}
        disabledReason="All rows are for training."
      />,
    );
    const toggle = screen.getByRole('switch', { name: 'Validation' });
    await user.click(toggle);
    expect(onChange).not.toHaveBeenCalled();
    expect(toggle).toHaveAccessibleDescription('All rows are for training.');
  });
});
