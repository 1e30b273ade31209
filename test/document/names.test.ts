import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { setUnitName } from '../../src/document/layers.ts';
import { layerName, layerTitle, neuronName, parameterName } from '../../src/document/names.ts';

const circle = createDocument('circle');
const transactions = createDocument('transactions');

describe('Names', () => {
  it('of neurons start with their layer', () => {
    expect(neuronName(circle, 0, 0)).toBe('input 1 (x₁)');
    expect(neuronName(circle, 1, 1)).toBe('hidden 1, neuron 2');
    expect(neuronName(circle, 2, 0)).toBe('hidden 2, neuron 1');
    expect(neuronName(circle, 3, 0)).toBe('output 1');
  });

  it('of weights and biases say where from and where to', () => {
    expect(parameterName(circle, { kind: 'weight', layer: 1, from: 0, to: 1 })).toBe(
      'weight from x₁ to hidden 1, neuron 2',
    );
    expect(parameterName(circle, { kind: 'weight', layer: 2, from: 3, to: 0 })).toBe(
      'weight from hidden 1, neuron 4 to hidden 2, neuron 1',
    );
    expect(parameterName(transactions, { kind: 'weight', layer: 2, from: 0, to: 0 })).toBe(
      'weight from hidden 1, neuron 1 to output 1',
    );
    expect(parameterName(circle, { kind: 'bias', layer: 1, unit: 1 })).toBe('bias of hidden 1, neuron 2');
    expect(parameterName(circle, { kind: 'bias', layer: 3, unit: 0 })).toBe('bias of output 1');
  });

  it('of derived inputs are their symbols', () => {
    const squared = { ...circle, data: { ...circle.data, features: ['x1', 'x2Squared'] as const } };
    expect(neuronName(squared, 0, 1)).toBe('input 2 (x₂²)');
    expect(parameterName(squared, { kind: 'weight', layer: 1, from: 1, to: 0 })).toBe(
      'weight from x₂² to hidden 1, neuron 1',
    );
  });

  it('that a person gave follow the usual ones', () => {
    const { document } = setUnitName(circle, 0, 1, ' Busy ');
    expect(neuronName(document, 1, 1)).toBe('hidden 1, neuron 2 (Busy)');
    expect(parameterName(document, { kind: 'bias', layer: 1, unit: 1 })).toBe(
      'bias of hidden 1, neuron 2 (Busy)',
    );
    expect(neuronName(setUnitName(document, 0, 1, '  ').document, 1, 1)).toBe('hidden 1, neuron 2');
  });

  it('that a person gave have 24 characters at most, and the page says so', () => {
    const { document, note } = setUnitName(circle, 2, 0, 'a'.repeat(30));
    expect(neuronName(document, 3, 0)).toBe(`output 1 (${'a'.repeat(24)})`);
    expect(note).toBe('A name can have 24 characters at most.');
  });

  it('of layers are numbered where there are several hidden ones', () => {
    expect([0, 1, 2, 3].map((layer) => layerTitle(circle, layer))).toEqual([
      'Input',
      'Hidden 1',
      'Hidden 2',
      'Output',
    ]);
    expect(layerTitle(transactions, 1)).toBe('Hidden');
    expect([0, 1, 2].map((layer) => layerName(transactions, layer))).toEqual(['input', 'hidden 1', 'output']);
  });
});
