import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import {
  addLayer,
  removeLayer,
  removeUnit,
  setDropoutRate,
  setHiddenActivation,
  setUnitCount,
} from '../../src/document/layers.ts';
import { shapeText, unitIds } from '../../src/document/network.ts';

const circle = createDocument('circle');

function hiddenIds({ layers }: EdgewiseDocument): string[][] {
  return layers.slice(0, -1).map(({ units }) => units.map(({ id }) => id));
}

describe('Neurons', () => {
  it('are added at the end and taken from the end', () => {
    expect(hiddenIds(setUnitCount(circle, 1, 3).document)[1]).toEqual(['L2.1', 'L2.2', 'L2.3']);
    expect(hiddenIds(setUnitCount(circle, 0, 2).document)[0]).toEqual(['L1.1', 'L1.2']);
  });

  it('that come back take the lowest free id', () => {
    const without = removeUnit(circle, 0, 1).document;
    expect(hiddenIds(without)[0]).toEqual(['L1.1', 'L1.3', 'L1.4']);
    expect(hiddenIds(setUnitCount(without, 0, 4).document)[0]).toEqual(['L1.1', 'L1.3', 'L1.4', 'L1.2']);
  });

  it('keeps the network within 250,000 weights, and says what that leaves', () => {
    // 2-1024-n-1: 2·1024 + 1024·n + n ≤ 250,000 for n up to (250,000 − 2,048) / 1,025 = 241.9.
    const wide = setUnitCount(setUnitCount(circle, 0, 1024).document, 1, 1024);
    expect(shapeText(wide.document)).toBe('2-1024-241-1');
    expect(wide.note).toBe('A network can have 250,000 weights at most: here that is 241 neurons.');
  });

  it('does not take out a layer where its neighbours would have too many weights between them', () => {
    const narrow = addLayer(setUnitCount(circle, 1, 2).document, 2).document;
    const waist = setUnitCount(setUnitCount(narrow, 0, 1000).document, 2, 1000).document;
    expect(shapeText(waist)).toBe('2-1000-2-1000-1');
    expect(removeLayer(waist, 1)).toEqual({
      document: waist,
      note: 'Without this layer its neighbours would need more than 250,000 weights. Make one of them narrower first.',
    });
  });

  it('of the output layer cannot be changed', () => {
    expect(() => setUnitCount(circle, 2, 3)).toThrow('The document has no hidden layer 3.');
    expect(() => removeLayer(circle, 2)).toThrow('The document has no hidden layer 3.');
  });

  it('are rounded to whole ones', () => {
    expect(shapeText(setUnitCount(circle, 0, 2.4).document)).toBe('2-2-2-1');
  });
});

describe('Layers', () => {
  it('are as wide as the hidden layer before, with its activation', () => {
    const { document } = addLayer(setHiddenActivation(circle, 1, 'relu').document, 2);
    expect(shapeText(document)).toBe('2-4-2-2-1');
    expect(document.layers[2]).toMatchObject({ id: 'L3', activation: 'relu', dropoutRate: 0 });
  });

  it('right after the inputs are as wide as the one that was first', () => {
    expect(shapeText(addLayer(circle, 0).document)).toBe('2-4-4-2-1');
  });

  it('in a network without any have four tanh neurons', () => {
    const { document } = addLayer(createDocument('and'), 0);
    expect(shapeText(document)).toBe('2-4-1');
    expect(document.layers[0]?.activation).toBe('tanh');
  });

  it('that go take only themselves away', () => {
    const { document } = removeLayer(circle, 0);
    expect(unitIds(document)).toEqual([['x1', 'x2'], ['L2.1', 'L2.2'], ['output.1']]);
  });

  it('never share an id with another, and leave the old document as it was', () => {
    const before = structuredClone(circle);
    let document = circle;
    for (let count = 0; count < 8; count++) document = addLayer(document, count % 3).document;
    const ids = unitIds(document).flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(circle).toEqual(before);
  });

  it('have a dropout rate each', () => {
    const { document } = setDropoutRate(circle, 1, 0.25);
    expect(document.layers.map(({ dropoutRate }) => dropoutRate)).toEqual([0, 0.25, 0]);
  });
});
