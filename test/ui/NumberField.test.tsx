import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

const notANumber = 'Type a number such as 0.5.';

interface WeightFieldProps {
  accepted: (text: string) => void;
  onFinish?: () => void;
}

function WeightField({ accepted, onFinish }: WeightFieldProps) {
  const [text, setText] = useState('2.18');
  function commit(typed: string) {
    if (!Number.isFinite(Number(typed))) return notANumber;
    accepted(typed);
    setText(typed);
    return null;
  }
  return (
    <>
      <NumberField label="Weight" text={text} onCommit={commit} onFinish={onFinish} />
      <button onClick={() => setText('7')}>Set to seven</button>
    </>
  );
}

function setUp(onFinish?: () => void) {
  const accepted = vi.fn();
  render(<WeightField accepted={accepted} {...(onFinish && { onFinish })} />);
  return { user: userEvent.setup(), accepted, field: screen.getByRole('textbox', { name: 'Weight' }) };
}

describe('NumberField', () => {
  it('takes effect on Enter, not while typing', async () => {
    const { user, accepted, field } = setUp();
    await user.clear(field);
    await user.type(field, '-3');
    expect(accepted).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(accepted.mock.calls).toEqual([['-3']]);
  });

  it('takes effect once when the field is left', async () => {
    const { user, accepted, field } = setUp();
    await user.tab();
    await user.keyboard('0.5');
    await user.tab();
    expect(accepted.mock.calls).toEqual([['0.5']]);
    expect(field).toHaveValue('0.5');
  });

  it('keeps the old value in force when the text is no number, and says why', async () => {
    const { user, accepted, field } = setUp();
    await user.clear(field);
    await user.type(field, '12e{Enter}');

    expect(accepted).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(notANumber);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(notANumber);
    expect(field).toHaveValue('12e');

    await user.keyboard('{Escape}');
    expect(field).toHaveValue('2.18');
    expect(field).toBeValid();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes the corrected text after a refused one', async () => {
    const { user, accepted, field } = setUp();
    await user.clear(field);
    await user.type(field, '12e{Enter}');
    await user.type(field, '1{Enter}');
    expect(accepted.mock.calls).toEqual([['12e1']]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('drops a refused text when the value changes by other means', async () => {
    const { user, field } = setUp();
    await user.clear(field);
    await user.type(field, 'x{Enter}');
    await user.click(screen.getByRole('button', { name: 'Set to seven' }));
    expect(field).toHaveValue('7');
    expect(field).toBeValid();
  });

  it('never takes what Escape threw away, even if leaving follows at once', async () => {
    const { user, accepted, field } = setUp(() => screen.getByRole('button').focus());
    await user.type(field, '9{Escape}');
    expect(field).not.toHaveFocus();
    expect(accepted).not.toHaveBeenCalled();
  });

  it('is finished after an accepted Enter, not after a refused one', async () => {
    const onFinish = vi.fn();
    const { user, field } = setUp(onFinish);
    await user.clear(field);
    await user.type(field, 'x{Enter}{Enter}');
    expect(onFinish).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, '4{Enter}');
    expect(onFinish).toHaveBeenCalledOnce();
  });
});
