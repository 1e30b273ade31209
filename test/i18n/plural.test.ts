import { describe, expect, it } from 'vitest';
import * as catalogue from '../../src/i18n/en.ts';
import { counted, grouped, plural } from '../../src/i18n/en/plural.ts';

/** Of what there may be one. */
const NOUNS =
  'branches|characters|classes|columns|digits|entries|epochs|features|inputs|moves|neurons|options|outputs|parameters|points|rows|runs|samples|scenes|steps|values|weights|words';
/** Limits are always of several. */
const LIMITS = /at most|limit|more than|longer than|only the first|Up to|There is room for|1 to 1/;
/** So are these: classes of many, characters of a link, columns of a wide table, words of a scene, what is too much of a table. The last takes the name of a part. */
const NEVER_ONE = [
  'en.changes.manyClasses',
  'en.author.linkHolds',
  'en.share.holds',
  'en.table.firstColumns',
  'en.author.wordsOf',
  'en.tableReading.tooManyColumns',
  'en.tableReading.tooManyValues',
  'en.network.histograms',
];

/** Every text of the catalogue that a number goes into, with 1 for each of its numbers and words. */
function textsOfOne(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'function') return [[`${path}.${name}`, textOfOne(value as Sentence)]];
    return typeof value === 'object' && value !== null ? textsOfOne(value, `${path}.${name}`) : [];
  });
}

type Sentence = (...values: (number | readonly string[])[]) => unknown;

/** Where a sentence takes lists or words alone it has no number of its own: then it is empty here. */
function textOfOne(sentence: Sentence): string {
  try {
    return String(sentence(...Array.from({ length: sentence.length }, () => 1)));
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

describe('numbers in sentences', () => {
  const texts = textsOfOne(catalogue, 'en').filter(
    ([name, text]) => !NEVER_ONE.includes(name) && !LIMITS.test(text),
  );

  it('say one of a thing in the singular', () => {
    const plurals = new RegExp(`(^|[^\\d.,\\p{L}])1 ([\\p{L}\\d]+ )?(${NOUNS})\\b`, 'u');
    expect(texts.filter(([, text]) => plurals.test(text))).toEqual([]);
    // Or else nothing was looked at.
    expect(
      texts.filter(([, text]) => /\b1 (row|sample|point|step|epoch)\b/.test(text)).length,
    ).toBeGreaterThan(8);
  });

  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [21, '21 rows'],
    [1797, '1,797 rows'],
    ['1', '1 row'],
    ['1,797', '1,797 rows'],
    ['1,001', '1,001 rows'],
  ])('follow the number %s', (count, text) => {
    expect(counted(count, 'row')).toBe(text);
  });

  it('have forms of their own where an s does not do', () => {
    expect(counted(2, 'class', 'classes')).toBe('2 classes');
    expect(plural('1', 'it was', 'they were')).toBe('it was');
    expect(plural(1.5, 'row', 'rows')).toBe('rows');
  });

  it('have commas between the thousands', () => {
    expect([999, 1000, 65536, 1234567].map(grouped)).toEqual(['999', '1,000', '65,536', '1,234,567']);
  });
});
