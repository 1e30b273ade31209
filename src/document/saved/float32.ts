/**
 * Single-precision numbers in a text: base64 of their bytes, the lowest byte of each first, so that every bit survives.
 * Where data do not have to be text (the browser's storage) the array itself may stand instead.
 */
import type { Field } from './fields.ts';

/** Characters made at once: as many arguments as every engine takes. */
const CHUNK = 0x2000;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export function bytesToBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Null for a text that is no base64. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function float32ToBase64(values: Float32Array): string {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, at) => view.setFloat32(at * 4, value, true));
  return bytesToBase64(new Uint8Array(view.buffer));
}

function base64ToFloat32(text: string): Float32Array | null {
  const bytes = base64ToBytes(text);
  if (!bytes || bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
}

/** At most so many finite numbers; any other one, and there is no value. */
export function float32List(most: number): Field<Float32Array> {
  return {
    schema: { type: 'string', contentEncoding: 'base64', maxLength: base64Length(most * 4) },
    read(value) {
      const values = value instanceof Float32Array ? value.slice() : decode(value, most);
      return values && values.length <= most && values.every(Number.isFinite) ? values : undefined;
    },
  };
}

function decode(value: unknown, most: number): Float32Array | null {
  if (typeof value !== 'string' || value.length > base64Length(most * 4)) return null;
  return base64ToFloat32(value);
}

export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
