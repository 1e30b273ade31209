import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OptimizerSpec, ScheduleSpec } from '../../../src/engine/index.ts';
import { ClippingFields, type Clipping } from '../../../src/views/settings/ClippingFields.tsx';
import { OptimizerFields } from '../../../src/views/settings/OptimizerFields.tsx';
import { ScheduleFields } from '../../../src/views/settings/ScheduleFields.tsx';

async function type(name: string, text: string) {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
}

describe('the numbers of the optimiser', () => {
  it('show the usual value, and changing one keeps the learning rate and the others', async () => {
    const changes: [string, OptimizerSpec][] = [];
    render(
      <OptimizerFields
        optimizer={{ name: 'adam', learningRate: 0.03, beta2: 0.99 }}
        onChange={(...change) => changes.push(change)}
      />,
    );
    expect(screen.getByRole('textbox', { name: 'Beta 1' })).toHaveValue('0.9');
    expect(screen.getByRole('textbox', { name: 'Beta 2' })).toHaveValue('0.99');
    expect(screen.getByRole('textbox', { name: 'Epsilon' })).toHaveValue('1e-7');
    await type('Beta 1', '0.5');
    expect(changes).toEqual([
      ['set beta 1 to 0.5', { name: 'adam', learningRate: 0.03, beta1: 0.5, beta2: 0.99 }],
    ]);
  });

  it('refuse a momentum of 1, which would never slow down', async () => {
    const changes: unknown[] = [];
    render(
      <OptimizerFields
        optimizer={{ name: 'momentum', learningRate: 0.1 }}
        onChange={(...change) => changes.push(change)}
      />,
    );
    await type('Momentum', '1');
    expect(screen.getByRole('alert')).toHaveTextContent('Momentum takes a number from 0 to 0.99999.');
    expect(changes).toEqual([]);
  });

  it('are none for plain SGD', () => {
    render(<OptimizerFields optimizer={{ name: 'sgd', learningRate: 0.1 }} onChange={() => undefined} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the schedule', () => {
  it('starts with usual numbers when its kind is chosen', async () => {
    const changes: ScheduleSpec[] = [];
    render(
      <ScheduleFields schedule={{ kind: 'constant' }} onChange={(schedule) => changes.push(schedule)} />,
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Schedule' }), 'Cosine');
    expect(changes).toEqual([{ kind: 'cosine', steps: 10000, floor: 0 }]);
  });

  it('changes one number and keeps the other', async () => {
    const changes: ScheduleSpec[] = [];
    render(
      <ScheduleFields
        schedule={{ kind: 'step', every: 200, factor: 0.5 }}
        onChange={(schedule) => changes.push(schedule)}
      />,
    );
    await type('Schedule steps', '300');
    await type('Schedule factor', '1/4');
    expect(changes).toEqual([
      { kind: 'step', every: 300, factor: 0.5 },
      { kind: 'step', every: 200, factor: 0.25 },
    ]);
  });
});

describe('the clipping', () => {
  it('is by norm or by value, not by both', async () => {
    const changes: Clipping[] = [];
    render(
      <ClippingFields
        clipping={{ clipNorm: 2, clipValue: null }}
        onChange={(clipping) => changes.push(clipping)}
      />,
    );
    await type('Longest gradient', '5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Clipping' }), 'By value');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Clipping' }), 'None');
    expect(changes).toEqual([
      { clipNorm: 5, clipValue: null },
      { clipNorm: null, clipValue: 0.5 },
      { clipNorm: null, clipValue: null },
    ]);
  });
});
