/** The bytes of a file as text: UTF-8 or UTF-16 with or without a byte-order mark, and else Windows-1252. */

export interface DecodedText {
  text: string;
  /** What had to be guessed, as a sentence, or null. */
  note: string | null;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), note: null };
  try {
    // A byte-order mark is taken off.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'The letters are not UTF-8, so they are read as Windows-1252. If some look wrong, save the file as UTF-8.',
    };
  }
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
