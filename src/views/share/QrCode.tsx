/** The link as a picture for the camera of a phone. Black on white in both themes: that is what cameras read. */
import encodeQR from 'qr';
import { useMemo } from 'react';
import { share } from '../../i18n/en.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { BORDER, MOST_SIDE_PX, qrSize } from './qrSize.ts';
import styles from './ShareDialog.module.css';

/** What the largest QR code holds, at its lowest correction of errors (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2953;

export function QrCode({ text }: { text: string }) {
  const [element, widthPx] = useElementWidth(MOST_SIDE_PX);
  const rows = useMemo(() => (text.length <= MOST_BYTES ? modulesOf(text) : null), [text]);
  const size = rows && qrSize(rows.length, widthPx);
  return (
    <div ref={element} className={styles.section}>
      {size && (
        <svg
          className={styles.qr}
          role="img"
          aria-label={share.qr}
          width={size.sidePx}
          height={size.sidePx}
          viewBox={`0 0 ${rows.length} ${rows.length}`}
          shapeRendering="crispEdges"
        >
          <rect className={styles.qrGround} width={rows.length} height={rows.length} />
          <path className={styles.qrModules} d={pathOf(rows)} />
        </svg>
      )}
      {!size?.isForWall && <p className={styles.note}>{size ? share.qrNearOnly : share.tooLongForQr}</p>}
    </div>
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
