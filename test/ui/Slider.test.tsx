import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Slider } from '../../src/ui/Slider.tsx';
import { Var } from '../../src/ui/Var.tsx';

function Noise({ record }: { record: (event: string) => void }) {
  const [value, setValue] = useState(0.1);
  return (
    <Slider
      label="Noise of x₁"
      labelContent={<Var name="x" sub={1} />}
      value={value}
      valueText={`${Math.round(value * 100)} %`}
      min={0}
      max={1}
      step={0.1}
      onStart={() => record('start')}
      onChange={(next) => {
        record(`change ${next}`);
        setValue(next);
      }}
      onCommit={(next) => record(`commit ${next}`)}
    />
  );
}

function setUp() {
  const events: string[] = [];
  render(<Noise record={(event) => events.push(event)} />);
  return { events, slider: screen.getByRole('slider', { name: 'Noise of x₁' }) };
}

describe('Slider', () => {
  it('has its label for a name, also when a variable is drawn instead, and says its value as it is shown', () => {
    const { slider } = setUp();
    expect(slider).toHaveAttribute('aria-valuetext', '10 %');
    fireEvent.input(slider, { target: { value: '0.7' } });
    expect(slider).toHaveAttribute('aria-valuetext', '70 %');
    expect(screen.getByText('70 %')).toBeVisible();
  });

  it('starts once, changes while it moves and commits when it is released', () => {
    const { events, slider } = setUp();
    fireEvent.input(slider, { target: { value: '0.2' } });
    fireEvent.input(slider, { target: { value: '0.3' } });
    fireEvent.change(slider);
    expect(events).toEqual(['start', 'change 0.2', 'change 0.3', 'commit 0.3']);
  });

  it('starts anew with the next gesture', () => {
    const { events, slider } = setUp();
    fireEvent.input(slider, { target: { value: '0.2' } });
    fireEvent.change(slider);
    fireEvent.input(slider, { target: { value: '0.9' } });
    fireEvent.change(slider);
    expect(events).toEqual(['start', 'change 0.2', 'commit 0.2', 'start', 'change 0.9', 'commit 0.9']);
  });

  it('draws the ink from the left end to the thumb', () => {
    const { slider } = setUp();
    fireEvent.input(slider, { target: { value: '0.4' } });
    expect(slider.style.getPropertyValue('--ink-start')).toBe('0');
    expect(slider.style.getPropertyValue('--ink-end')).toBe('0.4');
  });

  it('draws the ink between zero and the thumb when zero is its origin', () => {
    render(
      <Slider
        label="x₁"
        value={-3}
        valueText="−3"
        min={-6}
        max={6}
        step={1}
        origin={0}
        onChange={() => undefined}
      />,
    );
    const { style } = screen.getByRole('slider', { name: 'x₁' });
    // (−3 − −6) / 12 and (0 − −6) / 12
    expect(style.getPropertyValue('--ink-start')).toBe('0.25');
    expect(style.getPropertyValue('--ink-end')).toBe('0.5');
  });
});
