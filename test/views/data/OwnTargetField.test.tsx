import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OwnTargetField } from '../../../src/views/data/OwnTargetField.tsx';

function setUp(target: number | null) {
  const onTarget = vi.fn<(label: number | null) => void>();
  render(<OwnTargetField target={target} code="signed" onTarget={onTarget} />);
  return { onTarget, user: userEvent.setup(), field: screen.getByRole('textbox', { name: 'Target' }) };
}

describe("The target of a person's own sample", () => {
  it('is typed as it is shown and handed on as the class', async () => {
    const { user, field, onTarget } = setUp(null);
    await user.type(field, '-1{Enter}');
    expect(onTarget).toHaveBeenLastCalledWith(0);
    await user.clear(field);
    await user.type(field, '+1{Enter}');
    expect(onTarget).toHaveBeenLastCalledWith(1);
  });

  it('goes away when the field is cleared', async () => {
    const { user, field, onTarget } = setUp(1);
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(onTarget).toHaveBeenLastCalledWith(null);
  });
});
