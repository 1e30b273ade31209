import { describe, expect, it } from 'vitest';
import { parseSetting } from '../../../src/views/settings/setting.ts';

const SEED = { label: 'Weights seed', min: 0, max: 4294967295, whole: true };

describe('a number setting', () => {
  it('takes what people type as a number', () => {
    expect(parseSetting({ label: 'Momentum', min: 0, max: 1 }, '9/10')).toEqual({ ok: true, value: 0.9 });
    expect(parseSetting(SEED, '4294967295')).toEqual({ ok: true, value: 4294967295 });
  });

  it.each(['4294967296', '-1', '1.5'])('refuses %s and says which numbers it takes', (text) => {
    expect(parseSetting(SEED, text)).toEqual({
      ok: false,
      error: 'Weights seed takes a whole number from 0 to 4294967295.',
    });
  });

  it('refuses what is no number', () => {
    expect(parseSetting(SEED, 'seven')).toMatchObject({ ok: false, error: expect.stringContaining('seven') });
  });
});
