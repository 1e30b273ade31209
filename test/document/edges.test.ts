import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import {
  frozenParameters,
  isLocked,
  isRemoved,
  parameterAt,
  parameterIndex,
  parameterKey,
  parameterRefs,
  removedIndices,
  withLock,
  withoutGoneParameters,
  withRemoved,
  withRestored,
  type WeightRef,
} from '../../src/document/edges.ts';
import { setUnitCount } from '../../src/document/layers.ts';
import { shapeText } from '../../src/document/network.ts';

/** 2-2-1: weights 0–3, biases 4–5, weights 6–7, bias 8. */
const transactions = createDocument('transactions');
const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 1, to: 0 };

describe('A parameter', () => {
  it('has its place in Keras’ layout: row by row from the inputs, then the biases', () => {
    expect(shapeText(transactions)).toBe('2-2-1');
    expect(parameterIndex(transactions, WEIGHT)).toBe(1 * 2 + 0);
    expect(parameterIndex(transactions, { kind: 'bias', layer: 1, unit: 1 })).toBe(5);
    expect(parameterIndex(transactions, { kind: 'weight', layer: 2, from: 1, to: 0 })).toBe(7);
    expect(parameterIndex(transactions, { kind: 'bias', layer: 2, unit: 0 })).toBe(8);
  });

  it('is listed at the place it has', () => {
    const refs = parameterRefs(createDocument('circle'));
    // 2·4 + 4, 4·2 + 2, 2·1 + 1
    expect(refs).toHaveLength(12 + 10 + 3);
    refs.forEach((ref, index) => expect(parameterIndex(createDocument('circle'), ref)).toBe(index));
    expect(refs.map((_, index) => parameterAt(createDocument('circle'), index))).toEqual(refs);
    expect(parameterAt(createDocument('circle'), 25)).toBeNull();
  });

  it('is known by the ids of its units', () => {
    expect(parameterKey(transactions, WEIGHT)).toBe('x₂>L1.1');
    expect(parameterKey(transactions, { kind: 'bias', layer: 2, unit: 0 })).toBe('>output.1');
  });

  it('of a layer that is not there throws', () => {
    expect(() => parameterIndex(transactions, { kind: 'bias', layer: 3, unit: 0 })).toThrow(
      'The network has no layer 3.',
    );
  });
});

describe('Locks and removals', () => {
  it('mark the parameters that training leaves alone', () => {
    const locked = withLock(transactions, { kind: 'bias', layer: 2, unit: 0 }, true);
    const both = withRemoved(locked, WEIGHT, 0.7);
    expect([...frozenParameters(both)]).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 1]);
    expect(removedIndices(both)).toEqual([2]);
    expect(isRemoved(both, WEIGHT)).toBe(true);
    expect(isLocked(both, WEIGHT)).toBe(false);
  });

  it('are taken back', () => {
    expect(withLock(withLock(transactions, WEIGHT, true), WEIGHT, false)).toEqual(transactions);
    expect(withRestored(withRemoved(transactions, WEIGHT, 0.7), WEIGHT)).toEqual({
      document: transactions,
      weight: 0.7,
    });
  });

  it('remember a weight of 0 too', () => {
    expect(withRestored(withRemoved(transactions, WEIGHT, 0), WEIGHT).weight).toBe(0);
    expect(withRestored(transactions, WEIGHT).weight).toBeNull();
  });

  it('of units that are gone are forgotten, the others are kept', () => {
    const last: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 1 };
    const marked = withRemoved(withLock(withLock(transactions, last, true), WEIGHT, true), last, 2);
    const { document } = setUnitCount(marked, 0, 1);
    expect(withoutGoneParameters(document)).toMatchObject({ locked: ['x₂>L1.1'], removed: {} });
  });
});
