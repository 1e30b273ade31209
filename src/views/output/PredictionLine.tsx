import { output } from '../../i18n/en.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { numberLine } from '../../viz/numberLine.ts';
import { spreadLabels } from '../../viz/spreadLabels.ts';
import { outputText } from './sampleTexts.ts';
import styles from './PredictionLine.module.css';

interface PredictionLineProps {
  range: readonly [number, number];
  target: number | null;
  prediction: number | null;
  /** The prediction before the weight in the hand was changed, or before the update. */
  ghost: number | null;
}

const PANEL_WIDTH_PX = 307;
const HEIGHT_PX = 64;
const LINE_Y_PX = 37.5;
/** Keeps marks at the ends inside the panel. */
const INSET_PX = 5;
const LABEL_WIDTH_PX = 76;

/** Target and prediction on a number line, with the gap between them as a bar. */
export function PredictionLine({ range, target, prediction, ghost }: PredictionLineProps) {
  const [ref, panelPx] = useElementWidth(PANEL_WIDTH_PX);
  const widthPx = panelPx - 2 * INSET_PX;
  const line = numberLine({ widthPx, range, target, prediction, ghost });
  return (
    <div ref={ref} role="img" aria-label={output.lineName(outputText(prediction), outputText(target))}>
      <svg className={styles.line} width={panelPx} height={HEIGHT_PX}>
        <g transform={`translate(${INSET_PX} ${LINE_Y_PX})`}>
          <path className={styles.axis} d={`M0,0H${widthPx}`} />
          {line.ticks.map(({ x, label }) => (
            <g key={label} transform={`translate(${x} 0)`}>
              <line className={styles.tick} y2={5} />
              <text className={styles.tickLabel} y={19}>
                {label}
              </text>
            </g>
          ))}
          {line.gap && <path className={styles.gap} d={`M${line.gap.fromX},0H${line.gap.toX}`} />}
          {line.ghostX !== null && <circle className={styles.ghost} cx={line.ghostX} r={6} />}
          {line.predictionX !== null && <circle className={styles.prediction} cx={line.predictionX} r={6} />}
          {line.targetX !== null && (
            <path
              className={styles.target}
              d="M-8,0L0,-8L8,0L0,8Z"
              transform={`translate(${line.targetX} 0)`}
            />
          )}
          <Labels
            widthPx={widthPx}
            marks={[
              { text: `ŷ ${outputText(prediction)}`, x: line.predictionX },
              { text: output.targetMark(outputText(target)), x: line.targetX },
            ]}
          />
        </g>
      </svg>
    </div>
  );
}

/** Above their marks, moved apart where the marks are close. */
function Labels({ widthPx, marks }: { widthPx: number; marks: { text: string; x: number | null }[] }) {
  const shown = marks.filter((mark) => mark.x !== null);
  const places = spreadLabels(
    shown.map((mark) => mark.x ?? 0),
    { distancePx: LABEL_WIDTH_PX, top: LABEL_WIDTH_PX / 2, bottom: widthPx - LABEL_WIDTH_PX / 2 },
  );
  return shown.map(({ text }, index) => (
    <text key={text} className={styles.label} x={places[index]} y={-15}>
      {text}
    </text>
  ));
}
