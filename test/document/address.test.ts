import { describe, expect, it } from 'vitest';
import { documentFromAddress, parseSeed } from '../../src/document/address.ts';
import { createDocument } from '../../src/document/defaults.ts';

describe('The address', () => {
  it('without wishes opens Circle with seed 1', () => {
    expect(documentFromAddress('')).toEqual({
      document: createDocument('circle', 1),
      table: null,
      notes: [],
    });
  });

  it('opens the problem and sets all three seeds', () => {
    const { document, notes } = documentFromAddress('?problem=xor-cloud&seed=42');
    expect(document).toEqual(createDocument('xor-cloud', 42));
    expect([document.data.seed, document.initialWeights.seed, document.training.seed]).toEqual([42, 42, 42]);
    expect(notes).toEqual([]);
  });

  it('may name a table, whose rows come later', () => {
    const { document, table, notes } = documentFromAddress('?problem=pima-diabetes&seed=3');
    expect([document.data.seed, table, notes]).toEqual([3, 'pima-diabetes', []]);
  });

  it('with an unknown problem opens Circle, and says so', () => {
    const { document, notes } = documentFromAddress('?problem=spirals&seed=3');
    expect(document).toEqual(createDocument('circle', 3));
    expect(notes).toEqual(['There is no problem “spirals”, so circle is open.']);
  });

  it('with a bad seed uses seed 1, and says so', () => {
    const { document, notes } = documentFromAddress('?problem=and&seed=three');
    expect(document).toEqual(createDocument('and', 1));
    expect(notes).toEqual(['“three” is no seed, so seed 1 is used.']);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '',
    '<script>alert(1)</script>',
    'Circle',
    '%00',
    'circle ',
  ])('does not take “%s” for a problem', (problem) => {
    const { document, notes } = documentFromAddress(`?problem=${encodeURIComponent(problem)}`);
    expect(document.problem).toBe('circle');
    expect(notes).toHaveLength(1);
  });

  it('quotes no more than 40 characters of what it does not understand', () => {
    const { notes } = documentFromAddress(`?problem=${'x'.repeat(10_000)}&seed=${'9'.repeat(10_000)}`);
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note.length).toBeLessThan(100);
  });

  it.each(['%', '?&&==', '#', '?problem', '?seed', '?=circle'])('“%s” opens Circle', (search) => {
    expect(documentFromAddress(search).document.problem).toBe('circle');
  });
});

describe('A seed', () => {
  it.each([
    ['0', 0],
    ['17', 17],
    [' 17 ', 17],
    ['4294967295', 2 ** 32 - 1],
  ])('“%s” is read as %d', (text, seed) => {
    expect(parseSeed(text)).toBe(seed);
  });

  it.each(['', '-1', '1.5', '1e3', '0x10', '4294967296', '99999999999999999999', '١', 'NaN', '1 2'])(
    '“%s” is none',
    (text) => {
      expect(parseSeed(text)).toBeNull();
    },
  );
});
