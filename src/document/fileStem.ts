import type { EdgewiseDocument } from './document.ts';

const LONGEST = 40;

/** What the files of a document are called after: its problem, or a table of one's own. Letters, digits and hyphens alone. */
export function fileStem({ problem, table }: Pick<EdgewiseDocument, 'problem' | 'table'>): string {
  if (table?.source.kind !== 'own') return problem;
  const plain = table.source.fileName
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return plain || problem;
}
