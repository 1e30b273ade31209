/** The link as a picture for the camera of a phone. Black on white in both themes: that is what cameras read. */
import encodeQR from 'qr';
import { useMemo } from 'react';
import { share } from '../../i18n/en.ts';
import styles from './ShareDialog.module.css';

/** What the largest QR code holds, at its lowest correction of errors (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2953;
/** Smaller modules are hard to read from a screen. */
const MODULE_PX = 3;
const LEAST_SIDE_PX = 180;
/** The empty frame that the standard asks for, in modules. */
const BORDER = 4;

export function QrCode({ text }: { text: string }) {
  const rows = useMemo(() => (text.length <= MOST_BYTES ? modulesOf(text) : null), [text]);
  if (!rows) return <p className={styles.note}>{share.tooLongForQr}</p>;
  const side = Math.max(LEAST_SIDE_PX, rows.length * MODULE_PX);
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={share.qr}
      width={side}
      height={side}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.qrGround} width={rows.length} height={rows.length} />
      <path className={styles.qrModules} d={pathOf(rows)} />
    </svg>
  );
}

/** Rows of modules, true where one is dark. */
function modulesOf(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: BORDER });
}

/** A square for each dark module. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
