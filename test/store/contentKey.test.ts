import { describe, expect, it } from 'vitest';
import { contentKeyOf } from '../../src/store/contentKey.ts';

describe('The key of a text', () => {
  const text = Array.from({ length: 5000 }, (_, row) => `${row},${row % 7}`).join('\n');
  const bytes = new TextEncoder().encode(text);

  it('is the same for the same text', () => {
    expect(contentKeyOf(text)).toBe(contentKeyOf(`${text}`));
    expect(contentKeyOf(bytes)).toBe(contentKeyOf(bytes.slice()));
  });

  it('is another one wherever a single character is', () => {
    const keys = new Set([contentKeyOf(bytes)]);
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 1;
      keys.add(contentKeyOf(changed));
    }
    expect(keys.size).toBe(1 + Math.ceil(bytes.length / 97));
    expect(contentKeyOf(text.replace('\n4999,', '\n4998,'))).not.toBe(contentKeyOf(text));
  });
});
