import { formatTick } from '../../viz/numberFormat.ts';
import { toPlanePx, type Plane } from '../../viz/plane.ts';
import type { RowPoint } from './rowPoints.ts';
import styles from './NumberedSamples.module.css';

interface NumberedSamplesProps {
  plane: Plane;
  points: readonly RowPoint[];
  chosen: { x1: number; x2: number } | null;
  onPick: (row: number) => void;
}

const RADIUS_PX = 10.5;

/** Few samples on a plot, each as a disc with its label's number; a click chooses it. */
export function NumberedSamples({ plane, points, chosen, onPick }: NumberedSamplesProps) {
  return (
    <svg aria-hidden="true">
      {points.map((point) => {
        const { x, y } = toPlanePx(plane, point.x1, point.x2);
        return (
          <g
            key={point.row}
            className={styles.sample}
            data-chosen={point === chosen}
            transform={`translate(${x} ${y})`}
            onClick={() => onPick(point.row)}
          >
            <circle r={RADIUS_PX} />
            <text y={4} textAnchor="middle">
              {formatTick(point.label)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
