/** The rows of a person's own table, as they are saved. */
import { MOST_BYTES } from '../../data/tables/reading.ts';
import { key, object, oneOf, oneOfKind, type Field } from './fields.ts';
import { base64Length, base64ToBytes } from './float32.ts';
import type { SavedRows } from './saved.ts';

/** Base64 in a text; where data do not have to be text, the bytes themselves. */
const bytes: Field<Uint8Array> = {
  schema: { type: 'string', contentEncoding: 'base64', maxLength: base64Length(MOST_BYTES) },
  read(value) {
    if (value instanceof Uint8Array) return value.length <= MOST_BYTES ? value : undefined;
    if (typeof value !== 'string' || value.length > base64Length(MOST_BYTES)) return undefined;
    return base64ToBytes(value) ?? undefined;
  },
};

export const rowsField = oneOfKind<SavedRows>({
  bytes: object({ kind: oneOf(['bytes']), bytes }),
  text: object({ kind: oneOf(['text']), text: key(MOST_BYTES) }),
});
