/** A variable inside the drawing: italic letter, upright subscript. Symbols like "x₁" are taken apart. */
import styles from './SvgVar.module.css';

/** From the middle of the letters down to their baseline. WebKit would put the middle of the subscript at the same height. */
const TO_BASELINE = '0.25em';

const SUBSCRIPT_DIGITS = '₀₁₂₃₄₅₆₇₈₉';

interface SvgVarProps {
  x: number;
  y: number;
  symbol: string;
  sub?: number | string | null;
  hat?: boolean;
  fill?: string | undefined;
}

/** "x₁" is x with the subscript 1; other symbols (x₁², sin x₁) stay as they are. */
function takeApart(symbol: string): [letter: string, sub: string] {
  const digit = SUBSCRIPT_DIGITS.indexOf(symbol.slice(1));
  return symbol.length === 2 && digit >= 0 ? [symbol.slice(0, 1), String(digit)] : [symbol, ''];
}

export function SvgVar({ x, y, symbol, sub = null, hat = false, fill }: SvgVarProps) {
  const [letter, ownSub] = takeApart(symbol);
  const subscript = sub === null ? ownSub : String(sub);
  return (
    <text className={styles.variable} x={x} y={y} dy={TO_BASELINE} fill={fill}>
      {hat ? `${letter}\u0302` : letter}
      {subscript && (
        <tspan className={styles.sub} dy="0.3em">
          {subscript}
        </tspan>
      )}
    </text>
  );
}
