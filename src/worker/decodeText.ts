/** The bytes of a file as text: UTF-8 or UTF-16 with or without a byte-order mark, and else Windows-1252. */
import type { TableNote } from '../data/tables/outcome.ts';
import type { TextEncoding } from '../data/tables/types.ts';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** What had to be guessed, or null. */
  note: TableNote | null;
}

/** `chosen` is null where the encoding is to be found out. */
export function decodeText(bytes: Uint8Array, chosen: TextEncoding | null = null): DecodedText {
  const found = chosen ?? utf16Of(bytes);
  if (found) return { text: decode(bytes, found), encoding: found, note: null };
  try {
    // A byte-order mark is taken off.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', note: null };
  } catch {
    const encoding = 'windows-1252';
    return { text: decode(bytes, encoding), encoding, note: { code: 'lettersGuessed' } };
  }
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By the mark at the start, or because every other byte is 0, as in texts of Latin letters. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 200);
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const most = looked.length * 0.4;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > most && zeros[1] === 0 ? 'utf-16be' : null;
}
