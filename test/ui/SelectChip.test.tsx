import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SelectChip } from '../../src/ui/SelectChip.tsx';

const activations = [
  { value: 'tanh', label: 'tanh' },
  { value: 'relu', label: 'ReLU' },
  { value: 'softmax', label: 'softmax', disabledReason: 'only for the output' },
] as const;

describe('SelectChip', () => {
  it('is a combobox named by its label, seen or not, and gives the value chosen', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(
      <SelectChip
        label="Activation of hidden 1"
        labelHidden
        options={activations}
        value="tanh"
        onChange={onChange}
      />,
    );
    const select = screen.getByRole('combobox', { name: 'Activation of hidden 1' });
    expect(select).toHaveDisplayValue('tanh');
    await user.selectOptions(select, 'ReLU');
    expect(onChange.mock.calls).toEqual([['relu']]);
  });

  it('lists a choice that cannot be taken with its reason', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<SelectChip label="Activation" options={activations} value="tanh" onChange={onChange} />);
    const softmax = screen.getByRole('option', { name: 'softmax (only for the output)' });
    expect(softmax).toBeDisabled();
    await user.selectOptions(screen.getByRole('combobox'), softmax);
    expect(onChange).not.toHaveBeenCalled();
  });
});
