/**
 * WebAssembly code as data: a tree of bytes. An instruction is its operands' code followed by its own bytes, so that
 * expressions nest as they do in a formula; the tree is flattened once, at the end.
 *
 * Numbers inside instructions are written in LEB128: seven bits a byte, lowest first, the top bit says that more follow.
 * Source: WebAssembly Core Specification 2.0, chapter 5 (https://www.w3.org/TR/wasm-core-2/).
 */

/** A piece of code: bytes, and pieces of code. */
export type Code = readonly (number | Code)[];

/** A whole number from 0 to 2³² − 1 in LEB128. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

/** A whole number from −2³¹ to 2³¹ − 1 in LEB128, in two's complement. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  // Bit 6 of the last byte is the sign; all bits above must agree with it.
  while (rest < -0x40 || rest > 0x3f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  return [...bytes, rest & 0x7f];
}

/** A name as WebAssembly writes it: its length and its characters, ASCII only. */
export function name(text: string): Code {
  return [unsigned(text.length), Array.from(text, (character) => character.charCodeAt(0))];
}

/** How many bytes a tree of code has. */
export function countBytes(code: Code): number {
  let count = 0;
  for (const part of code) count += typeof part === 'number' ? 1 : countBytes(part);
  return count;
}

/** The bytes of a tree of code. */
export function flatten(code: Code): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(countBytes(code));
  writeBytes(code, bytes, 0);
  return bytes;
}

/** Writes a tree of code from `start` on; returns where it ends. */
function writeBytes(code: Code, bytes: Uint8Array, start: number): number {
  let at = start;
  for (const part of code) {
    if (typeof part === 'number') bytes[at++] = part;
    else at = writeBytes(part, bytes, at);
  }
  return at;
}
