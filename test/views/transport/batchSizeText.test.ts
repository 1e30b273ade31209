import { describe, expect, it } from 'vitest';
import { parseBatchSize } from '../../../src/views/transport/batchSizeText.ts';

describe('a batch size', () => {
  it('is a whole number of rows', () => {
    expect(parseBatchSize(' 16 ', 250)).toEqual({ ok: true, value: 16 });
  });

  it('is the number of training rows when all are taken', () => {
    expect(parseBatchSize('All', 250)).toEqual({ ok: true, value: 250 });
    expect(parseBatchSize(' all', 8)).toEqual({ ok: true, value: 8 });
  });

  it.each(['2.5', '1/3', 'many', ''])('is not “%s”', (text) => {
    expect(parseBatchSize(text, 250).ok).toBe(false);
  });
});
