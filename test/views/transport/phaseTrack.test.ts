import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { planBatch, planLook } from '../../../src/engine/index.ts';
import { phaseTrack, stepInSample } from '../../../src/views/transport/phaseTrack.ts';
import type { StepSize } from '../../../src/worker/protocol.ts';

const transactions = createDocument('transactions');

const planOf = (document: EdgewiseDocument, samples: number) => planBatch(networkSpec(document), samples);

/** The cells at a place in a batch of these rows. */
function cellsAt(index: number, size: StepSize, rows: readonly number[] = [0], document = transactions) {
  const sampleNames = rows.map((row) => String(row + 1));
  const track = { plan: planOf(document, rows.length), index, sampleNames };
  return phaseTrack(document, track, size).flatMap(({ cells }) => cells);
}

/** The cells of a look at a sample. */
function lookCells(index: number, size: StepSize, hasTarget: boolean) {
  const plan = planLook(networkSpec(transactions), hasTarget);
  const track = { plan, index, sampleNames: ['of yours'] };
  return phaseTrack(transactions, track, size).flatMap(({ cells }) => cells);
}

const statesAt = (...where: Parameters<typeof cellsAt>) => cellsAt(...where).map(({ state }) => state);

describe('the phase track', () => {
  it('has a cell for each neuron forward, the loss, each neuron backward in the opposite order, and the update', () => {
    expect(cellsAt(0, 'neuron').map(({ name }) => name)).toEqual([
      'Forward, hidden 1, neuron 1',
      'Forward, hidden 1, neuron 2',
      'Forward, output 1',
      'Loss',
      'Backward, output 1',
      'Backward, hidden 1, neuron 2',
      'Backward, hidden 1, neuron 1',
      'Update',
    ]);
  });

  it('leads to the steps 1 to 8, one after another', () => {
    expect(cellsAt(0, 'neuron').map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('tells what is done, what is computed now and what is to come', () => {
    expect(statesAt(0, 'neuron')).toEqual(Array.from({ length: 8 }, () => 'toCome'));
    expect(statesAt(2, 'neuron').slice(0, 3)).toEqual(['done', 'current', 'toCome']);
    expect(statesAt(8, 'neuron').slice(-2)).toEqual(['done', 'current']);
  });

  it('counts the gradients of a backward step: one for each weight into the neuron, one for its bias', () => {
    expect(cellsAt(0, 'neuron').map(({ gradients }) => gradients)).toEqual([0, 0, 0, 0, 3, 3, 3, 0]);
  });

  it('has a cell for each layer at that size, which leads to the last step of the layer', () => {
    const cells = cellsAt(1, 'layer');
    expect(cells.map(({ name }) => name)).toEqual([
      'Forward, hidden 1',
      'Forward, output',
      'Loss',
      'Backward, output',
      'Backward, hidden 1',
      'Update',
    ]);
    expect(cells.map(({ index }) => index)).toEqual([2, 3, 4, 5, 7, 8]);
    expect(cells[0]?.state).toBe('current');
  });

  it('has a cell for each sample of the batch at that size, and the update', () => {
    const cells = cellsAt(9, 'sample', [4, 0, 6]);
    expect(cells.map(({ name }) => name)).toEqual(['Sample 5', 'Sample 1', 'Sample 7', 'Update']);
    expect(cells.map(({ index }) => index)).toEqual([7, 14, 21, 22]);
    expect(cells.map(({ state }) => state)).toEqual(['done', 'current', 'toCome', 'toCome']);
  });

  it('shows twenty samples of a large batch at a time', () => {
    const rows = Array.from({ length: 50 }, (_, row) => row);
    const cells = cellsAt(7 * 25, 'sample', rows);
    expect(cells).toHaveLength(20 + 1);
    expect(cells[0]?.name).toBe('Sample 21');
  });

  it('follows the sample that is walked', () => {
    // The second of two samples begins at step 8.
    expect(cellsAt(9, 'neuron', [0, 1]).map(({ index }) => index)).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('has a cell for each layer where there are too many neurons', () => {
    const wide = createDocument('transactions');
    const [hidden, output] = wide.layers;
    const units = Array.from({ length: 24 }, (_, unit) => ({ ...hidden!.units[0]!, id: `wide-${unit}` }));
    const document = { ...wide, layers: [{ ...hidden!, units }, output!] };
    const cells = cellsAt(0, 'neuron', [0], document);
    // 2 · 25 neurons, the loss and the update would be 52 cells.
    expect(cells.map(({ name }) => name)).toContain('Forward, hidden 1');
    expect(cells).toHaveLength(6);
  });
});

describe('the track of a look', () => {
  it('has no update', () => {
    expect(lookCells(2, 'neuron', true).map(({ name }) => name)).toEqual([
      'Forward, hidden 1, neuron 1',
      'Forward, hidden 1, neuron 2',
      'Forward, output 1',
      'Loss',
      'Backward, output 1',
      'Backward, hidden 1, neuron 2',
      'Backward, hidden 1, neuron 1',
    ]);
  });

  it('goes forward only where there is no target', () => {
    expect(lookCells(0, 'neuron', false).map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(lookCells(0, 'sample', false).map(({ name, index }) => [name, index])).toEqual([
      ['Sample of yours', 3],
    ]);
  });
});

describe('the count of steps', () => {
  const plan = (samples: number) => planOf(transactions, samples);

  it('has the update behind the steps of the last sample', () => {
    // 3 neurons forward, the loss, 3 backward, the update.
    expect(stepInSample({ plan: plan(1), index: 2 })).toEqual({ step: 2, of: 8 });
    expect(stepInSample({ plan: plan(1), index: 8 })).toEqual({ step: 8, of: 8 });
  });

  it('begins anew with each sample', () => {
    expect(stepInSample({ plan: plan(2), index: 7 })).toEqual({ step: 7, of: 7 });
    expect(stepInSample({ plan: plan(2), index: 8 })).toEqual({ step: 1, of: 8 });
  });
});
