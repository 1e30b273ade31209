/** A flag that points towards the input: gradients and δ flow that way. */
import { FLAG_POINT_PX, flagPath } from '../../viz/flag.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import styles from './Flag.module.css';
import { SvgVar } from './SvgVar.tsx';

interface FlagProps {
  box: LabelBox;
  text: string;
  sign: number;
  /** Soft is filled in the colour of the sign; signal marks what the step is about. */
  tone: 'plain' | 'soft' | 'signal';
  /** Written before the number: the letter and its subscript. */
  symbol?: { letter: string; sub: string | null } | null;
}

/** From the shoulder of the flag to the middle of its symbol, from its end to the end of the number. */
const SYMBOL_INSET_PX = 17;
const NUMBER_INSET_PX = 13;

export function Flag({ box, text, sign, tone, symbol = null }: FlagProps) {
  const { x, y, widthPx, heightPx } = box;
  const path = flagPath(widthPx, heightPx);
  const numberX = symbol ? widthPx / 2 - NUMBER_INSET_PX : FLAG_POINT_PX / 2;
  return (
    <g
      className={styles.flag}
      data-step-sign
      data-sign={sign}
      data-tone={tone}
      transform={`translate(${x} ${y})`}
    >
      <path className={styles.band} d={path} />
      <path className={styles.plate} d={path} />
      {symbol && (
        <SvgVar
          x={-widthPx / 2 + FLAG_POINT_PX + SYMBOL_INSET_PX}
          y={0}
          symbol={symbol.letter}
          sub={symbol.sub}
          fill="var(--text-color)"
        />
      )}
      <text className={styles.number} data-ends={symbol ? true : undefined} x={numberX}>
        {text}
      </text>
    </g>
  );
}
