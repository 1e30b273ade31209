import { describe, expect, it } from 'vitest';
import { fromKeptRows, toKeptRows } from '../../src/app/keeping/keptRows.ts';

/** More than two of the pieces in which they are copied, and a rest. */
const LENGTH = 9 * 2 ** 20 + 7;

describe('Rows that the browser keeps', () => {
  it('come back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: LENGTH }, (_, at) => (at * 2654435761) >>> 24);
    const kept = await toKeptRows({ kind: 'bytes', bytes });
    expect(kept).toMatchObject({ kind: 'blob', blob: expect.any(Blob) as Blob });
    const read = (await fromKeptRows(kept)) as { kind: string; bytes: Uint8Array };
    expect(read.kind).toBe('bytes');
    expect(Buffer.compare(read.bytes, bytes)).toBe(0);
  });

  it('stay as they are where they are text, or bytes of before', async () => {
    const text = { kind: 'text', text: 'a,b' } as const;
    expect(await toKeptRows(text)).toEqual(text);
    const former = { kind: 'bytes', bytes: Uint8Array.of(1, 2) };
    for (const kept of [text, former, null, { kind: 'blob', blob: 'no blob' }])
      expect(await fromKeptRows(kept)).toEqual(kept);
  });

  it('are none where the blob can no longer be read', async () => {
    const blob = new Blob(['a,b']);
    blob.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
    expect(await fromKeptRows({ kind: 'blob', blob })).toBeNull();
  });
});
