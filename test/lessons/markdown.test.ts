import { describe, expect, it } from 'vitest';
import { parseBlocks, parseInline, plainText, wordCount } from '../../src/lessons/markdown.ts';

describe('The text of a lesson', () => {
  it('has paragraphs, formulas of their own and code', () => {
    expect(parseBlocks('One **two**\nthree.\n\n$a = b$\n\n```\nx = 1\n\ny = 2\n```\n\nEnd')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'One ' },
          { kind: 'strong', parts: [{ kind: 'text', text: 'two' }] },
          { kind: 'text', text: ' three.' },
        ],
      },
      { kind: 'formula', text: 'a = b' },
      { kind: 'code', text: 'x = 1\n\ny = 2' },
      { kind: 'paragraph', parts: [{ kind: 'text', text: 'End' }] },
    ]);
  });

  it('has strong, emphasised, code and formulas inside of a line', () => {
    expect(parseInline('*a* `b` $w_1$')).toEqual([
      { kind: 'em', parts: [{ kind: 'text', text: 'a' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'formula', text: 'w_1' },
    ]);
  });

  it('takes everything else as it stands: HTML, links, marks without an end', () => {
    for (const text of ['<img src=x onerror=alert(1)>', '[a](javascript:b)', '2 * 3', 'a ** b', '5 $'])
      expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  });

  it('is read out without its marks', () => {
    expect(plainText('Make $ŷ$ **equal** $w_1$ `x`')).toBe('Make ŷ equal w1 x');
  });

  it('counts words, not signs', () => {
    expect(wordCount('$h_1 = 1 · 2$ is **one** sum')).toBe(6);
  });
});
