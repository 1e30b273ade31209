import type { EdgewiseDocument } from './document.ts';

/** Whether both say the same. Parts that a change leaves alone are the same objects, so only the others are read. */
export function isSameDocument(one: EdgewiseDocument, other: EdgewiseDocument): boolean {
  const parts = Object.keys(one) as (keyof EdgewiseDocument)[];
  return parts.every(
    (part) => one[part] === other[part] || JSON.stringify(one[part]) === JSON.stringify(other[part]),
  );
}
