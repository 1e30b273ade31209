import { describe, expect, it } from 'vitest';
import { readEmbed } from '../../src/app/embedAddress.ts';
import { wholeAddress } from '../../src/app/wholeAddress.ts';

const partsOf = (search: string) => [...(readEmbed(search)?.parts ?? [])];

describe('the address of an embed', () => {
  it('chooses the parts, whatever else stands in it', () => {
    expect(partsOf('?embed&parts=network,maths')).toEqual(['network', 'maths']);
    expect(partsOf('?embed&parts=maths,network,maths')).toEqual(['network', 'maths']);
    expect(partsOf('?embed&parts=constructor,__proto__,loss')).toEqual(['loss']);
    const usual = ['network', 'output', 'loss', 'transport'];
    for (const search of [
      '?embed',
      '?embed&parts=',
      '?embed&parts=%3Cscript%3E',
      `?embed&parts=${'x'.repeat(9999)}`,
    ])
      expect(partsOf(search)).toEqual(usual);
  });

  it('locks the controls, and is none without its name', () => {
    expect(readEmbed('?embed&locked')?.isLocked).toBe(true);
    expect(readEmbed('?embed')?.isLocked).toBe(false);
    expect(readEmbed('?parts=network')).toBeNull();
  });

  it('leads to the same work in the whole page', () => {
    const address = wholeAddress('https://example.org/edgewise/', {
      search: '?embed&problem=xor&seed=3&parts=loss&projector=1',
      hash: '#aAbc',
    });
    expect(address).toBe('https://example.org/edgewise/?problem=xor&seed=3#aAbc');
    expect(
      wholeAddress('https://example.org/', { search: '?embed&problem=javascript:alert(1)', hash: '' }),
    ).toBe('https://example.org/?problem=javascript%3Aalert%281%29');
  });
});
