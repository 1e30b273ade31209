import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { problemOf } from '../../../src/document/problem.ts';
import { SampleInputs } from '../../../src/views/data/SampleInputs.tsx';

function Household() {
  const [values, setValues] = useState<readonly number[]>([2, 3]);
  return (
    <>
      <SampleInputs
        layout="stacked"
        inputs={problemOf(createDocument('transactions')).inputs}
        values={values}
        onChange={setValues}
      />
      <output aria-label="values">{values.join(' ')}</output>
    </>
  );
}

const values = () => screen.getByRole('status', { name: 'values' }).textContent;

describe('The inputs of the sample', () => {
  it('are sliders by the names of the inputs', () => {
    render(<Household />);
    fireEvent.change(screen.getByRole('slider', { name: 'Accounts' }), { target: { value: '5' } });
    expect(values()).toBe('2 5');
  });

  it('can be typed exactly, beyond the steps of the slider', async () => {
    const user = userEvent.setup();
    render(<Household />);
    await user.clear(screen.getByRole('textbox', { name: 'Exact value of input 1' }));
    await user.keyboard('5/2{Enter}');
    expect(values()).toBe('2.5 3');
    expect(screen.getByRole('slider', { name: 'Family members' })).toHaveAttribute('aria-valuetext', '2.5');
  });

  it('keep the old value while what is typed is no number', async () => {
    const user = userEvent.setup();
    render(<Household />);
    await user.clear(screen.getByRole('textbox', { name: 'Exact value of input 2' }));
    await user.keyboard('many{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('“many” is not a number.');
    expect(values()).toBe('2 3');
  });
});
