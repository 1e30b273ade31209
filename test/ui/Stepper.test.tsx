import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Stepper } from '../../src/ui/Stepper.tsx';

const range = 'A layer has 1 to 8 neurons.';

function LayerSize({ initial, onChange }: { initial: number; onChange: (value: number) => void }) {
  const [value, setValue] = useState(initial);
  return (
    <Stepper
      label="Neurons in hidden 1"
      decrementLabel="Remove neuron from hidden 1"
      incrementLabel="Add neuron to hidden 1"
      rangeReason={range}
      min={1}
      max={8}
      value={value}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
    />
  );
}

function setUp(initial: number) {
  const onChange = vi.fn();
  render(<LayerSize initial={initial} onChange={onChange} />);
  return {
    user: userEvent.setup(),
    onChange,
    field: screen.getByRole('textbox', { name: 'Neurons in hidden 1' }),
    add: screen.getByRole('button', { name: 'Add neuron to hidden 1' }),
    remove: screen.getByRole('button', { name: 'Remove neuron from hidden 1' }),
  };
}

describe('Stepper', () => {
  it('counts one up and one down', async () => {
    const { user, onChange, add, remove } = setUp(4);
    await user.click(add);
    await user.click(add);
    await user.click(remove);
    expect(onChange.mock.calls.flat()).toEqual([5, 6, 5]);
  });

  it('stops at the ends and says in words where they are', async () => {
    const { user, onChange, add, remove } = setUp(7);
    await user.click(add);
    await user.click(add);
    await user.click(add);
    expect(onChange.mock.calls.flat()).toEqual([8]);
    expect(add).toHaveAccessibleDescription(range);
    expect(remove).not.toHaveAccessibleDescription();
  });

  it.each(['2.5', '', 'four'])('refuses “%s” in words and keeps the number', async (text) => {
    const { user, onChange, field } = setUp(4);
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(range);
  });

  it('hands on a whole number outside the ends, for its owner to clamp', async () => {
    const { user, onChange, field } = setUp(4);
    await user.clear(field);
    await user.type(field, '99{Enter}');
    expect(onChange).toHaveBeenCalledWith(99);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes a typed number, both ends included', async () => {
    const { user, onChange, field } = setUp(4);
    await user.clear(field);
    await user.type(field, '8{Enter}');
    await user.clear(field);
    await user.type(field, '1{Enter}');
    expect(onChange.mock.calls.flat()).toEqual([8, 1]);
  });

  it('steps from the number in force when the typed one was refused', async () => {
    const { user, onChange, field, add } = setUp(4);
    await user.clear(field);
    await user.type(field, 'x');
    await user.click(add);
    expect(onChange.mock.calls.flat()).toEqual([5]);
    expect(field).toHaveValue('5');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
