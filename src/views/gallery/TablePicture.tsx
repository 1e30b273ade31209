import FileUp from 'lucide-react/icons/file-up';
import type { ReactNode } from 'react';
import type { TableId } from '../../data/problem.ts';
import { PictureFrame } from './PictureFrame.tsx';
import styles from './TablePicture.module.css';

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
  'pima-diabetes': <CellsPicture />,
  iris: <FlowersPicture />,
  penguins: <BirdsPicture />,
  'auto-mpg': <CarsPicture />,
  digits: <DigitPicture />,
  'own-table': <FileUp className={styles.icon} aria-hidden="true" />,
} satisfies Record<TableId, ReactNode>;

/** The drawing by which a table is recognised. */
export function TablePicture({ id }: { id: TableId }) {
  return PICTURES[id];
}

function CellsPicture() {
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

/** Three colonies. */
function BirdsPicture() {
  return (
    <PictureFrame>
      {FLOWERS.flatMap(({ x, y, className }) =>
        PETALS.map(([right, down]) => (
          <ellipse
            key={`${x + right},${y + down}`}
            className={className}
            cx={92 - x + right}
            cy={y + down}
            rx={2.4}
            ry={3.8}
          />
        )),
      )}
    </PictureFrame>
  );
}

/** The heavier, the less far. */
function CarsPicture() {
  const places = Array.from({ length: 26 }, (_, car) => ({
    x: 14 + car * 2.5,
    y: 20 + 46 * (1 - Math.exp(-car / 11)) + 7 * Math.sin(car * 2.4),
  }));
  return (
    <PictureFrame>
      {places.map(({ x, y }) => (
        <circle key={x} className={styles.third} cx={x} cy={y} r={3} />
      ))}
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
