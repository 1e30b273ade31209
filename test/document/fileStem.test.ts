import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { TablePart } from '../../src/document/document.ts';
import { fileStem } from '../../src/document/fileStem.ts';

/** What the files are called of a document with a table from this file. */
function stemOf(fileName: string): string {
  const source = { kind: 'own', fileName, contentKey: 'own-1-1' } as const;
  return fileStem({ problem: 'own-table', table: { source } as TablePart });
}

describe('The files of a document', () => {
  it('are called after its problem', () => {
    expect(fileStem(createDocument('xor-cloud'))).toBe('xor-cloud');
  });

  it.each([
    ['houses.csv', 'houses'],
    ['Évaluation 2024 (final).v2.CSV', 'evaluation-2024-final-v2'],
    ['pasted rows', 'pasted-rows'],
    ['../../etc/"x" <y>.csv', 'etc-x-y'],
    ['数据.csv', 'own-table'],
    [`${'a'.repeat(39)} b.csv`, 'a'.repeat(39)],
  ])('are called after the table %s', (fileName, stem) => {
    expect(stemOf(fileName)).toBe(stem);
  });
});
