import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { BORDER, qrSize } from '../../../src/views/share/qrSize.ts';

/** Modules a side, frame included, of a code that holds so many bytes. */
const modulesFor = (bytes: number): number =>
  encodeQR('x'.repeat(bytes), 'raw', { ecc: 'low', encoding: 'byte', border: BORDER }).length;

describe('The size of a QR code', () => {
  // The capacities of ISO/IEC 18004 in bytes, at the correction of errors L: version 13 has 69 modules, version 32 has 145.
  it.each([
    [53, { sidePx: 8 * 37, isForWall: true }],
    [425, { sidePx: 8 * 77, isForWall: true }],
    [426, { sidePx: 4 * 81, isForWall: false }],
    [1952, { sidePx: 4 * 153, isForWall: false }],
  ])('of %i bytes is %o', (bytes, size) => {
    expect(qrSize(modulesFor(bytes), 1000)).toEqual(size);
  });

  it('is none where nobody could read it', () => {
    expect(qrSize(modulesFor(1953), 1000)).toBeNull();
    expect(qrSize(37, 147)).toBeNull();
  });

  it('never reaches beyond the room there is', () => {
    for (let version = 1; version <= 40; version++)
      for (const roomPx of [300, 620, 2000]) {
        const size = qrSize(17 + 4 * version + 2 * BORDER, roomPx);
        expect(size?.sidePx ?? 0).toBeLessThanOrEqual(Math.min(620, roomPx));
      }
  });
});
