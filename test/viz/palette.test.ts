import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Theme } from '../../src/viz/palette.ts';

/** The custom properties of one theme in the style sheet, by name without the dashes. */
function tokensOf(theme: Theme): Map<string, string> {
  const sheet = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8');
  const start = sheet.indexOf(`[data-theme='${theme}'] {`);
  const block = sheet.slice(start, sheet.indexOf('\n}', start));
  return new Map(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, hex]) => [name!, hex!]),
  );
}

function tokenName(key: string): string {
  return key.replace(/[A-Z]|\d/g, (letter) => `-${letter.toLowerCase()}`);
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const { ramp, ...colors } = PALETTES[theme];

  it('has exactly the colours of the style sheet', () => {
    const painted = new Map([
      ...Object.entries(colors).map(([key, hex]) => [tokenName(key), hex] as const),
      ...ramp.map((hex, stop) => [`ramp-${stop}`, hex] as const),
    ]);
    expect(painted).toEqual(tokensOf(theme));
  });
});
