import type { ReactNode } from 'react';
import { PICTURE_SIDE } from './pointsPicture.ts';
import styles from './PictureFrame.module.css';

/** The square in which a problem's picture is drawn; it fills the height of where it stands. Decoration. */
export function PictureFrame({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.picture} viewBox={`0 0 ${PICTURE_SIDE} ${PICTURE_SIDE}`} aria-hidden="true">
      {children}
    </svg>
  );
}
