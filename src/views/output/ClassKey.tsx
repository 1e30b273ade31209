import { output } from '../../i18n/en.ts';
import { classMark } from '../../viz/marks.ts';
import { markPath } from '../../viz/markPath.ts';
import type { Palette } from '../../viz/palette.ts';
import styles from './ClassKey.module.css';

interface ClassKeyProps {
  /** Their names in the order of the outputs. */
  classes: readonly string[];
  palette: Palette;
}

const MIDDLE = [{ x: 7, y: 7 }];
const RADIUS_PX = 4;

/** Which mark and colour belong to which class. */
export function ClassKey({ classes, palette }: ClassKeyProps) {
  return (
    <ul className={styles.key} aria-label={output.classes}>
      {classes.map((name, index) => {
        const { shape, color } = classMark(index, palette);
        return (
          <li key={name} className={styles.entry}>
            <svg width={14} height={14} aria-hidden="true">
              <path d={markPath(shape, MIDDLE, RADIUS_PX)} fill={color} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
