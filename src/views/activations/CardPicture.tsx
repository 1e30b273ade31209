import type { ActivationFunction } from './activationFunction.ts';
import styles from './CardPicture.module.css';
import { cardPlot, PLOT_PX } from './cardPlot.ts';

interface CardPictureProps {
  activation: ActivationFunction;
  /** Where the point stands, or null for none. */
  preActivation: number | null;
}

/** The activation as a line, its derivative dashed, and a point with the slope there. */
export function CardPicture({ activation, preActivation }: CardPictureProps) {
  const { width, height } = PLOT_PX;
  const { curve, derivative, tangent, point, origin } = cardPlot(activation, preActivation);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.axis} d={`M0,${origin.y}H${width}M${origin.x},0V${height}`} />
      <path className={styles.derivative} d={derivative} />
      <path className={styles.curve} d={curve} />
      {tangent && <path className={styles.tangent} d={tangent} />}
      {point && <circle className={styles.point} cx={point.x} cy={point.y} r={4} />}
    </svg>
  );
}
