import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NumberChip } from '../../src/ui/NumberChip.tsx';

const notPositive = 'The learning rate is a number above 0.';

function LearningRate({ accepted }: { accepted: (text: string) => void }) {
  const [text, setText] = useState('0.01');
  function commit(typed: string) {
    if (!(Number(typed) > 0)) return notPositive;
    accepted(typed);
    setText(typed);
    return null;
  }
  return (
    <NumberChip label="Learning rate" text={text} presets={['0.001', '0.03', '0.1']} onCommit={commit} />
  );
}

function setUp() {
  const accepted = vi.fn();
  render(<LearningRate accepted={accepted} />);
  return { user: userEvent.setup(), accepted, chip: screen.getByRole('combobox', { name: 'Learning rate' }) };
}

describe('NumberChip', () => {
  it('takes a typed number that is not in the list', async () => {
    const { user, accepted, chip } = setUp();
    await user.clear(chip);
    await user.type(chip, '0.07{Enter}');
    expect(accepted.mock.calls).toEqual([['0.07']]);
    expect(chip).toHaveValue('0.07');
  });

  it('closes its list over the reason why a text is refused', async () => {
    const { user, chip } = setUp();
    await user.clear(chip);
    await user.type(chip, '-1');
    expect(screen.getByRole('listbox')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(notPositive);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
  });

  it('takes a preset by keys', async () => {
    const { user, accepted, chip } = setUp();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { name: '0.03' })).toHaveAttribute('data-active-item');
    await user.keyboard('{Enter}');
    expect(accepted.mock.calls).toEqual([['0.03']]);
    expect(chip).toHaveValue('0.03');
    expect(chip).toHaveFocus();
  });

  it('takes a preset by pointer instead of what was being typed', async () => {
    const { user, accepted, chip } = setUp();
    await user.clear(chip);
    await user.type(chip, 'nonsense');
    await user.click(screen.getByRole('option', { name: '0.1' }));
    expect(accepted.mock.calls).toEqual([['0.1']]);
    expect(chip).toHaveValue('0.1');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the old rate in force when the text is refused, until Escape brings it back', async () => {
    const { user, accepted, chip } = setUp();
    await user.clear(chip);
    await user.type(chip, '-1');
    await user.tab();
    await user.tab();
    expect(accepted).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(notPositive);
    expect(chip).toBeInvalid();
    expect(chip).toHaveAccessibleDescription(notPositive);

    await user.click(chip);
    await user.keyboard('{Escape}');
    expect(chip).toHaveValue('0.01');
    expect(chip).toBeValid();
  });
});
