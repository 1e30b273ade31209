import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Segmented } from '../../src/ui/Segmented.tsx';

type Size = 'neuron' | 'sample' | 'epoch';

const noSample = 'The network has no sample yet.';

function StepSize({ onChange }: { onChange: (size: Size) => void }) {
  const [size, setSize] = useState<Size>('neuron');
  return (
    <Segmented
      label="Step by"
      options={[
        { value: 'neuron', label: 'Neuron' },
        { value: 'sample', label: 'Sample', disabledReason: noSample },
        { value: 'epoch', label: 'Epoch' },
      ]}
      value={size}
      onChange={(next) => {
        onChange(next);
        setSize(next);
      }}
    />
  );
}

function radio(name: string) {
  return screen.getByRole('radio', { name });
}

function setUp() {
  const onChange = vi.fn();
  render(<StepSize onChange={onChange} />);
  return { user: userEvent.setup(), onChange };
}

describe('Segmented', () => {
  it('is one tab stop, at the choice that holds', async () => {
    const { user } = setUp();
    await user.tab();
    expect(radio('Neuron')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('stops at a disabled choice to give its reason, without choosing it', async () => {
    const { user, onChange } = setUp();
    await user.tab();
    await user.keyboard('{ArrowRight}');

    expect(radio('Sample')).toHaveFocus();
    expect(radio('Sample')).toHaveAccessibleDescription(noSample);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(noSample);
    expect(radio('Neuron')).toBeChecked();

    await user.click(radio('Sample'));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('chooses with the arrow keys, past the disabled choice and round the ends', async () => {
    const { user, onChange } = setUp();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(radio('Epoch')).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(radio('Neuron')).toBeChecked();
    await user.keyboard('{ArrowLeft}');
    expect(radio('Epoch')).toBeChecked();
    expect(onChange.mock.calls.flat()).toEqual(['epoch', 'neuron', 'epoch']);
  });

  it('says nothing when the choice that holds is chosen again', async () => {
    const { user, onChange } = setUp();
    await user.click(radio('Neuron'));
    expect(onChange).not.toHaveBeenCalled();
  });
});
