// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { svgDocument, type Picture } from '../../src/export/svg.ts';

const PICTURE: Picture = {
  widthPx: 840,
  heightPx: 655,
  title: 'Circle',
  ground: '#f5f4f1',
  fonts: [],
  content: [],
};

function parse(picture: Partial<Picture>): Document {
  const text = svgDocument({ ...PICTURE, ...picture });
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

const word = (text: string) => ({ tag: 'text', attributes: { x: 1 }, children: [text] });

describe('A picture as SVG', () => {
  it('has its size, its title and its ground', () => {
    const { documentElement } = parse({});
    expect(documentElement.getAttribute('viewBox')).toBe('0 0 840 655');
    expect(documentElement.querySelector('title')?.textContent).toBe('Circle');
    expect(documentElement.querySelector('rect')?.getAttribute('fill')).toBe('#f5f4f1');
  });

  it('keeps names as they are, whatever they hold', () => {
    const name = '</text><script>alert("1 & 2")</script>';
    const parsed = parse({ title: name, content: [word(name)] });
    expect(parsed.querySelector('text')?.textContent).toBe(name);
    expect(parsed.querySelector('title')?.textContent).toBe(name);
    expect(parsed.querySelector('script')).toBeNull();
  });

  it('leaves out what XML cannot hold', () => {
    expect(parse({ content: [word('a\u0000\u0008b\uFFFF😀')] }).querySelector('text')?.textContent).toBe(
      'ab😀',
    );
  });

  it('holds its fonts and draws what it is given, inner parts inside', () => {
    const parsed = parse({
      fonts: [
        {
          family: 'Inter Variable',
          style: 'normal',
          weight: '100 900',
          unicodeRange: 'U+0-FF',
          dataUri: 'data:font/woff2;base64,AAAA',
        },
      ],
      content: [{ tag: 'g', attributes: { opacity: '0.5' }, children: [word('x')] }],
    });
    expect(parsed.querySelector('style')?.textContent).toContain('src:url(data:font/woff2;base64,AAAA)');
    expect(parsed.querySelector('g > text')?.textContent).toBe('x');
  });
});
