import type { ReactNode } from 'react';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { formatTick } from '../../viz/numberFormat.ts';
import { toPlanePx, type Plane, type PlaneDomain } from '../../viz/plane.ts';
import { axisTicks } from './axisTicks.ts';
import styles from './PlotFrame.module.css';

interface PlotFrameProps {
  /** What is to be seen, in words. */
  label: string;
  domain: PlaneDomain;
  /** Height of the plot for each px of its width. */
  aspect: number;
  /** Whether there is something in it to use, rather than only to see. */
  isInteractive?: boolean;
  /** What lies inside the frame. */
  children: (plane: Plane) => ReactNode;
}

const PANEL_WIDTH_PX = 307;
/** Room for the numbers left of the plot and below it. */
const GUTTER = { leftPx: 22, bottomPx: 20 };

/** A plot with its axes, as wide as the panel. */
export function PlotFrame({ label, domain, aspect, isInteractive = false, children }: PlotFrameProps) {
  const [ref, panelPx] = useElementWidth(PANEL_WIDTH_PX);
  const widthPx = panelPx - GUTTER.leftPx;
  const plane: Plane = { domain, widthPx, heightPx: Math.round(widthPx * aspect) };
  return (
    <div ref={ref} className={styles.plot} style={{ height: plane.heightPx + GUTTER.bottomPx }}>
      <Axes plane={plane} />
      <div
        className={styles.frame}
        role={isInteractive ? 'group' : 'img'}
        aria-label={label}
        style={{ left: GUTTER.leftPx, width: widthPx, height: plane.heightPx }}
      >
        {children(plane)}
      </div>
    </div>
  );
}

function Axes({ plane }: { plane: Plane }) {
  const { domain, widthPx, heightPx } = plane;
  return (
    <svg className={styles.axes} width={GUTTER.leftPx + widthPx} height="100%" aria-hidden="true">
      <g transform={`translate(${GUTTER.leftPx} 0)`}>
        {axisTicks(domain.x1).map((tick) => (
          <g key={tick} transform={`translate(${toPlanePx(plane, tick, 0).x} ${heightPx})`}>
            <line className={styles.tick} y2={4} />
            <text className={styles.tickLabel} y={15} textAnchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {axisTicks(domain.x2).map((tick) => (
          <g key={tick} transform={`translate(0 ${toPlanePx(plane, 0, tick).y})`}>
            <line className={styles.tick} x2={-4} />
            <text className={styles.tickLabel} x={-8} y={4} textAnchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
