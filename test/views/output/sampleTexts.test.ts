import { describe, expect, it } from 'vitest';
import { barText, lossText, missText, outputText } from '../../../src/views/output/sampleTexts.ts';

describe('the numbers of a sample', () => {
  it('stay whole where they are whole', () => {
    expect([lossText(8), outputText(9)]).toEqual(['8', '9']);
  });

  it('have the precision of losses and outputs otherwise', () => {
    expect([lossText(0.0534), outputText(0.4166)]).toEqual(['0.053', '0.42']);
  });

  it('are a dash while they are not known', () => {
    expect([lossText(null), outputText(null)]).toEqual(['–', '–']);
  });

  it('use a power of ten for a loss that exploded', () => {
    expect(lossText(3e70)).toBe('3.0e70');
  });
});

describe('the loss above a bar', () => {
  it.each([
    [32, '32'],
    [0.053, '0.053'],
    [1234.5678, '1,230'],
    [3.9e-13, '4e−13'],
  ])('of %d fits: %s', (loss, text) => {
    expect(barText(loss)).toBe(text);
  });
});

describe('how far a prediction is from its target', () => {
  it.each([
    [9, 13, 'too low by 4'],
    [13.08, 13, 'too high by 0.08'],
    [13, 13, 'on target'],
    [13.001, 13, 'on target'],
    [null, 13, 'not computed yet'],
    [9, null, undefined],
    [Infinity, 13, undefined],
  ])('of %s, which should be %s, reads %s', (prediction, target, text) => {
    expect(missText(prediction, target)).toBe(text);
  });
});
