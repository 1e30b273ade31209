/** Tokens with products, riding from the source of their edge to the neuron. */
import { halfRoundPath } from '../../viz/halfRound.ts';
import { TOKEN_HEIGHT_PX, type ProductSign } from './productTokens.ts';
import styles from './ProductTokens.module.css';
import { Ride, type StepMotion } from './Ride.tsx';
import type { Placed } from './stepSigns.ts';

const RADIUS_PX = 0.3 * TOKEN_HEIGHT_PX;

interface ProductTokensProps {
  tokens: readonly Placed<ProductSign>[];
  motion: StepMotion;
}

export function ProductTokens({ tokens, motion }: ProductTokensProps) {
  return (
    <g aria-hidden="true">
      {tokens.map((token, index) => (
        <Ride
          key={token.key}
          edge={token.edge}
          fromT={0}
          toT={token.t}
          turned={false}
          motion={motion}
          rank={index / tokens.length}
        >
          <Token token={token} />
        </Ride>
      ))}
    </g>
  );
}

function Token({ token }: { token: ProductSign }) {
  const { widthPx, factors, text, sign } = token;
  const factorsPx = factors?.widthPx ?? 0;
  const left = -widthPx / 2;
  const top = -TOKEN_HEIGHT_PX / 2;
  const box = { x: left, y: top, width: widthPx, height: TOKEN_HEIGHT_PX, rx: RADIUS_PX };
  const productPx = widthPx - factorsPx;
  const productPart = { widthPx: productPx, heightPx: TOKEN_HEIGHT_PX, radiusPx: RADIUS_PX };
  return (
    <g className={styles.token} data-step-sign data-sign={sign}>
      <rect className={styles.ground} {...box} />
      {factors ? (
        <path className={styles.filled} d={halfRoundPath(left + factorsPx, top, productPart)} />
      ) : (
        <rect className={styles.filled} {...box} />
      )}
      <rect className={styles.border} {...box} />
      {factors && (
        <text className={styles.factors} x={left + factorsPx / 2}>
          {factors.text}
        </text>
      )}
      <text className={styles.product} x={left + factorsPx + productPx / 2}>
        {text}
      </text>
    </g>
  );
}
