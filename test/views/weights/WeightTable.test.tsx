import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { withRemoved, type ParameterRef } from '../../../src/document/edges.ts';
import { matrices } from '../../../src/views/weights/matrix.ts';
import { WeightTable } from '../../../src/views/weights/WeightTable.tsx';

type Change = { ref: ParameterRef; value: number };

const NAMES = [
  'weight from x₁ to hidden 1, neuron 1',
  'weight from x₁ to hidden 1, neuron 2',
  'weight from x₂ to hidden 1, neuron 1',
  'weight from x₂ to hidden 1, neuron 2',
  'bias of hidden 1, neuron 1',
  'bias of hidden 1, neuron 2',
];

/** The first table of Transactions, with the parameters 1.16, −1, 1, 1, 0 and 0. */
function renderTable(document = createDocument('transactions')) {
  const changes: Change[] = [];
  const pastes: (readonly Change[])[] = [];
  const [matrix] = matrices(document);
  if (!matrix) throw new Error('The network of Transactions has tables.');
  render(
    <WeightTable
      document={document}
      matrix={matrix}
      parameters={Float32Array.of(1.16, -1, 1, 1, 0, 0, 2, -1, 0)}
      onSet={(ref, value) => changes.push({ ref, value })}
      onPaste={(pasted) => pastes.push(pasted)}
    />,
  );
  return { changes, pastes };
}

const cell = (name: string) => screen.getByRole('textbox', { name });

describe('the weights table', () => {
  it('shows each parameter exactly, in a cell with the name it has on the canvas', () => {
    renderTable();
    expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label'))).toEqual(NAMES);
    expect(NAMES.map((name) => (cell(name) as HTMLInputElement).value)).toEqual([
      '1.16',
      '-1',
      '1',
      '1',
      '0',
      '0',
    ]);
  });

  it('goes to the next cell with Tab and sets what was typed', async () => {
    const user = userEvent.setup();
    const { changes } = renderTable();
    await user.tab();
    await user.keyboard('2,5');
    await user.tab();
    expect(cell(NAMES[1]!)).toHaveFocus();
    expect(changes).toEqual([{ ref: { kind: 'weight', layer: 1, from: 0, to: 0 }, value: 2.5 }]);
  });

  it('goes down with Enter and up with Shift+Enter', async () => {
    const user = userEvent.setup();
    const { changes } = renderTable();
    await user.click(cell(NAMES[3]!));
    await user.keyboard('{Control>}a{/Control}7{Enter}');
    expect(cell(NAMES[5]!)).toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(cell(NAMES[3]!)).toHaveFocus();
    expect(changes).toEqual([{ ref: { kind: 'weight', layer: 1, from: 1, to: 1 }, value: 7 }]);
  });

  it('moves with the arrow keys until something is typed', async () => {
    const user = userEvent.setup();
    renderTable();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(NAMES[3]!)).toHaveFocus();
    await user.keyboard('5{ArrowLeft}');
    expect(cell(NAMES[3]!)).toHaveFocus();
  });

  it('keeps a bad text in its cell with the reason, and sets nothing', async () => {
    const user = userEvent.setup();
    const { changes } = renderTable();
    await user.tab();
    await user.keyboard('much{Enter}');
    expect(cell(NAMES[0]!)).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('“much” is not a number.');
    await user.keyboard('{Escape}');
    expect(cell(NAMES[0]!)).toHaveValue('1.16');
    expect(changes).toEqual([]);
  });

  it('pastes a block from the focused cell on, as one change', async () => {
    const user = userEvent.setup();
    const { pastes } = renderTable();
    await user.click(cell(NAMES[2]!));
    await user.paste('0.1\t0.2\n0.3\t0.4');
    expect(pastes.map((pasted) => pasted.map(({ value }) => value))).toEqual([[0.1, 0.2, 0.3, 0.4]]);
  });

  it('says how it read commas that could be meant otherwise, until the next paste', async () => {
    const user = userEvent.setup();
    const { pastes } = renderTable();
    await user.click(cell(NAMES[0]!));
    await user.paste('0,5\n0,25');
    expect(pastes.map((pasted) => pasted.map(({ value }) => value))).toEqual([[0.5, 0.25]]);
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Pasted as one column: commas were read as decimal/,
    );
    await user.paste('1\t2');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('refuses a paste with a bad cell and changes nothing', async () => {
    const user = userEvent.setup();
    const { changes, pastes } = renderTable();
    await user.click(cell(NAMES[0]!));
    await user.paste('1\tx');
    expect(screen.getByRole('alert')).toHaveTextContent(/^Row 1, column 2 .*Nothing was changed\.$/);
    expect([...changes, ...pastes]).toEqual([]);
    await user.keyboard('{Control>}a{/Control}3{Enter}');
    expect(changes.length).toBe(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not take a weight for a removed connection', async () => {
    const user = userEvent.setup();
    const document = createDocument('transactions');
    const { changes } = renderTable(withRemoved(document, { kind: 'weight', layer: 1, from: 0, to: 0 }, 1));
    await user.tab();
    await user.keyboard('5{Enter}');
    expect(changes).toEqual([]);
  });
});
