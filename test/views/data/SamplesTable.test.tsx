import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { problemOf } from '../../../src/document/problem.ts';
import { sampleRows } from '../../../src/views/data/sampleRows.ts';
import { SamplesTable } from '../../../src/views/data/SamplesTable.tsx';
import { sampleDataset } from './sampleDataset.ts';

function Transactions({ predictions }: { predictions: number[] }) {
  const [chosen, setChosen] = useState<number | null>(0);
  const rows = sampleRows(sampleDataset('transactions', 'linear'), {
    predictions: Float32Array.from(predictions),
    before: null,
    task: 'regression',
    outputActivation: 'linear',
    hiddenRow: null,
  });
  return (
    <SamplesTable
      problem={problemOf(createDocument('transactions'))}
      rows={rows}
      code="value"
      chosenRow={chosen}
      showBefore={false}
      onSelect={setChosen}
    />
  );
}

function cells(name: string): (string | null)[] {
  const row = screen.getByRole('button', { name }).closest('tr');
  if (!row) throw new Error(`${name} is in no row.`);
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

function currentRow(): string | undefined {
  return screen.getAllByRole('row').find((row) => row.ariaCurrent === 'true')?.textContent ?? undefined;
}

const WHOLE = [9, 4, 8, 7, 12, 2, 11, 16];

describe('The table of samples', () => {
  it('shows whole numbers without decimals as long as all predictions are whole', () => {
    const { rerender } = render(<Transactions predictions={WHOLE} />);
    expect(cells('Sample 1')).toEqual(['2', '3', '13', '9']);
    rerender(<Transactions predictions={[8.5, ...WHOLE.slice(1)]} />);
    expect(cells('Sample 2')).toEqual(['1', '1', '6', '4.00']);
    expect(cells('Sample 1')).toEqual(['2', '3', '13', '8.50']);
  });

  it('chooses a row by a click anywhere on it', async () => {
    const user = userEvent.setup();
    render(<Transactions predictions={WHOLE} />);
    await user.click(screen.getByRole('cell', { name: '18' }));
    expect(currentRow()).toBe('5421812'); // row 5: 4, 2, target 18, prediction 12
  });

  it('is one tab stop, with arrow keys from row to row that stop at the ends', async () => {
    const user = userEvent.setup();
    render(<Transactions predictions={WHOLE} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Sample 1' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Sample 3' })).toHaveFocus();
    expect(currentRow()).toBe('331128');
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});
