import FileUp from 'lucide-react/icons/file-up';
import type { ReactNode } from 'react';
import type { LaterProblemId } from './laterProblems.ts';
import { PictureFrame } from './PictureFrame.tsx';
import styles from './LaterPicture.module.css';

/** A three in cells, as a handwritten digit comes. */
const DIGIT = ['.###.', '#...#', '....#', '..##.', '....#', '#...#', '.###.'];

const FLOWERS = [
  { x: 18, y: 66, className: styles.positive },
  { x: 46, y: 38, className: styles.negative },
  { x: 66, y: 26, className: styles.third },
];

/** Flowers of one kind, round their middle. */
const PETALS = [
  [0, 0],
  [-6, -3],
  [5, -5],
  [3, 6],
  [-4, 7],
  [9, 2],
  [-8, 4],
  [0, -9],
] as const;

const PICTURES = {
  'pima-diabetes': <TablePicture />,
  iris: <FlowersPicture />,
  digits: <DigitPicture />,
  'my-csv': <FileUp className={styles.icon} aria-hidden="true" />,
} satisfies Record<LaterProblemId, ReactNode>;

/** The drawing of a problem that comes later. */
export function LaterPicture({ id }: { id: LaterProblemId }) {
  return PICTURES[id];
}

function TablePicture() {
  const columns = [0, 1, 2, 3, 4];
  const rows = [0, 1, 2, 3];
  return (
    <PictureFrame>
      {rows.flatMap((row) =>
        columns.map((column) => (
          <rect
            key={`${row},${column}`}
            className={column < 4 ? styles.cell : row % 3 === 0 ? styles.positive : styles.negative}
            opacity={column < 4 ? 0.35 + 0.2 * ((row + 2 * column) % 4) : 1}
            x={11 + column * 14.5}
            y={20 + row * 13.5}
            width={12}
            height={10}
            rx={2.5}
          />
        )),
      )}
    </PictureFrame>
  );
}

function FlowersPicture() {
  return (
    <PictureFrame>
      {FLOWERS.flatMap(({ x, y, className }) =>
        PETALS.map(([right, down]) => (
          <circle
            key={`${x + right},${y + down}`}
            className={className}
            cx={x + right}
            cy={y + down}
            r={3.2}
          />
        )),
      )}
    </PictureFrame>
  );
}

function DigitPicture() {
  return (
    <PictureFrame>
      {DIGIT.flatMap((line, row) =>
        line
          .split('')
          .map((cell, column) => (
            <rect
              key={`${row},${column}`}
              className={cell === '#' ? styles.dark : styles.light}
              x={23 + column * 9.25}
              y={14 + row * 9.25}
              width={8.5}
              height={8.5}
            />
          )),
      )}
    </PictureFrame>
  );
}
