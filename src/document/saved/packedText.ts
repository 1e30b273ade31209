/**
 * A text in the fragment of an address: a letter for its form, then the text, compressed (RFC 1951) and in letters that no
 * messenger changes (base64url, RFC 4648).
 */
import { saved as words } from '../../i18n/en.ts';
import { base64ToBytes, bytesToBase64 } from './float32.ts';

const MOST_READ_CHARACTERS = 1_000_000;
/** A link that unpacks to more than this is no link of ours. */
export const MOST_UNPACKED_BYTES = 2 * 2 ** 20;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** `error` is a sentence that says what is wrong, and what can be done. */
type Unpacked = { ok: true; text: string } | { ok: false; error: string };

/** The fragment with its "#". */
export async function pack(form: string, text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const base64 = bytesToBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
  return `#${form}${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The text of a fragment, which may be anything. `#` may be there or not. */
export async function unpack(form: string, fragment: string): Promise<Unpacked> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.length > MOST_READ_CHARACTERS) return refused(words.linkTooLong);
  if (!BASE64URL.test(text)) return refused(words.linkCutOff);
  if (!text.startsWith(form)) return refused(words.linkUnknown);
  const base64 = text.slice(form.length).replaceAll('-', '+').replaceAll('_', '/');
  const packed = base64ToBytes(base64.padEnd(Math.ceil(base64.length / 4) * 4, '='));
  const unpacked = packed && (await inflate(packed).catch(() => null));
  return unpacked === null ? refused(words.linkCutOff) : { ok: true, text: unpacked };
}

/** Stops reading where it gets too much, however well it was compressed. Rejects where it is not compressed data. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_UNPACKED_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refused(reason: string): Unpacked {
  return { ok: false, error: words.cannotOpenLink(reason) };
}
