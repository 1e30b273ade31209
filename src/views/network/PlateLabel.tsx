import type { Point } from '../../viz/geometry.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import styles from './PlateLabel.module.css';

const FONT_PX = 14;
const PADDING_PX = 10;
export const PLATE_HEIGHT_PX = 20;

/** How wide a label with this text is. */
export function plateWidth(text: string): number {
  return numberWidth(text, FONT_PX) + PADDING_PX;
}

interface PlateLabelProps {
  /** The middle of the label. */
  point: Point;
  text: string;
  /** Gives the number its colour; 0 is quiet. */
  sign: number;
}

/** A number on an edge, on a plate in the colour of the ground. */
export function PlateLabel({ point, text, sign }: PlateLabelProps) {
  const widthPx = plateWidth(text);
  return (
    <g className={styles.label} transform={`translate(${point.x} ${point.y})`}>
      <rect x={-widthPx / 2} y={-PLATE_HEIGHT_PX / 2} width={widthPx} height={PLATE_HEIGHT_PX} />
      <text data-sign={sign}>{text}</text>
    </g>
  );
}
