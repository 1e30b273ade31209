import { describe, expect, it } from 'vitest';
import { PROBLEM_LIST, PROBLEMS } from '../../../src/data/registry.ts';
import { findEntries, openingShape } from '../../../src/views/gallery/entries.ts';

const names = (query: string) =>
  findEntries(query).flatMap((group) => group.entries.map((entry) => entry.name));

describe('The list of the gallery', () => {
  it('has every built-in problem, the gates one by one, in the order of the registry', () => {
    const builtIn = findEntries('').flatMap(({ entries }) =>
      entries.filter((entry) => entry.kind === 'problem').map((entry) => entry.problem.id),
    );
    expect(builtIn).toEqual(PROBLEM_LIST.map((problem) => problem.id));
    expect(names('')).toEqual(expect.arrayContaining(['AND', 'OR', 'NAND', 'XOR', 'My CSV']));
  });

  it('finds by name and by summary, whatever the case and the spaces around', () => {
    expect(names('  SPIRAL ')).toEqual(['Spiral']);
    expect(names('cloud xor')).toEqual(['XOR cloud']);
    expect(names('ring of')).toContain('Circle');
    expect(names('zzz')).toEqual([]);
  });

  it('leaves out groups in which nothing was found', () => {
    expect(findEntries('spiral').map((group) => group.title)).toEqual(['Points in the plane']);
  });

  it('tells the shape that a problem opens with', () => {
    expect(openingShape(PROBLEMS.spiral)).toBe('2-6-4-1');
    expect(openingShape(PROBLEMS.and)).toBe('2-1');
    expect(openingShape(PROBLEMS.sine)).toBe('1-8-8-1');
  });
});
