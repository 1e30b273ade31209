import { PictureFrame } from './PictureFrame.tsx';
import styles from './NetworkPicture.module.css';

const NODE_SIDE = 17;

/** Centres of the neurons: two inputs, two hidden ones, the output. */
const X1 = [15.5, 31] as const;
const X2 = [15.5, 60.5] as const;
const H1 = [47, 31] as const;
const H2 = [47, 60.5] as const;
const OUTPUT = [76.5, 45.5] as const;

/** With the sign of the weight that each has when the problem opens. */
const EDGES = [
  { from: X1, to: H1, sign: 'positive' },
  { from: X2, to: H1, sign: 'positive' },
  { from: X2, to: H2, sign: 'positive' },
  { from: X1, to: H2, sign: 'negative' },
  { from: H1, to: OUTPUT, sign: 'positive' },
  { from: H2, to: OUTPUT, sign: 'negative' },
] as const;

/** The network of Transactions: five neurons, few enough to follow by hand. */
export function NetworkPicture() {
  return (
    <PictureFrame>
      {EDGES.map(({ from, to, sign }) => (
        <line
          key={`${from.join()}-${to.join()}`}
          className={styles[sign]}
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
        />
      ))}
      {[X1, X2, H1, H2, OUTPUT].map(([x, y]) => (
        <rect
          key={`${x},${y}`}
          className={styles.neuron}
          x={x - NODE_SIDE / 2}
          y={y - NODE_SIDE / 2}
          width={NODE_SIDE}
          height={NODE_SIDE}
          rx={4.5}
        />
      ))}
    </PictureFrame>
  );
}
