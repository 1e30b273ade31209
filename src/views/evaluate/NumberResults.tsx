/** How near predicted numbers come to the actual ones, in the target's own unit. */
import { useMemo, useRef, type PointerEvent } from 'react';
import { problemOf } from '../../document/problem.ts';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import type { NumberEvaluation } from '../../store/evaluation.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { classNames } from '../../ui/classNames.ts';
import list from '../../ui/FigureList.module.css';
import { Section } from '../../ui/Section.tsx';
import { formatAmount, formatCount, formatTick, formatValue } from '../../viz/numberFormat.ts';
import { residualBars } from '../../viz/residuals.ts';
import { nearestPoint, scatter } from '../../viz/scatter.ts';
import styles from './NumberResults.module.css';

const SIDE_PX = 240;
const BARS_HEIGHT_PX = 72;
const REACH_PX = 14;

export function NumberResults({ evaluation }: { evaluation: NumberEvaluation }) {
  const { rows, part, meanAbsoluteError, rootMeanSquaredError, r2 } = evaluation;
  const target = useApp(({ document }) => problemOf(document).target.name);
  return (
    <>
      <Section
        title={evaluateWords.predictedAndActual}
        note={evaluateWords.partRows(formatCount(rows.length), part)}
      >
        <dl className={classNames(list.figures, styles.figures)}>
          <Figure name={evaluateWords.mae} text={formatAmount(meanAbsoluteError)} />
          <Figure name={evaluateWords.rmse} text={formatAmount(rootMeanSquaredError)} />
          <Figure name={evaluateWords.r2} text={r2 === null ? '–' : formatValue(r2)} />
        </dl>
        <Cloud evaluation={evaluation} target={target} />
      </Section>
      <Section title={evaluateWords.errors} note={evaluateWords.errorsNote}>
        <Residuals evaluation={evaluation} />
      </Section>
    </>
  );
}

function Figure({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <output aria-label={name} aria-live="off">
          {text}
        </output>
      </dd>
    </div>
  );
}

/** Every row as a point; a press on one puts that row on the canvas, as does choosing it in the table. */
function Cloud({ evaluation, target }: { evaluation: NumberEvaluation; target: string }) {
  const { actual, predicted, rows } = evaluation;
  const chosenRow = useApp(({ ui }) => (ui.sample.kind === 'row' ? ui.sample.row : null));
  const { selectRow } = useActions();
  const square = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => scatter(actual, predicted, SIDE_PX), [actual, predicted]);
  if (!drawn) return null;
  const chosen = drawn.points.find(({ place }) => rows[place] === chosenRow);

  function choose(event: PointerEvent): void {
    const box = square.current?.getBoundingClientRect();
    if (event.button !== 0 || !box || !drawn) return;
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const row = rows[nearestPoint(drawn.points, place, REACH_PX)?.place ?? -1];
    if (row !== undefined) selectRow(row);
  }

  return (
    <div className={styles.cloud}>
      <svg
        ref={square}
        width={SIDE_PX}
        height={SIDE_PX}
        role="img"
        aria-label={evaluateWords.scatterName(target)}
        onPointerDown={choose}
      >
        <rect className={styles.ground} width={SIDE_PX} height={SIDE_PX} rx={6} />
        <path className={styles.diagonal} d={`M0,${SIDE_PX}L${SIDE_PX},0`} />
        <path className={styles.points} d={drawn.path} />
        {chosen && <circle className={styles.chosen} cx={chosen.x} cy={chosen.y} r={7} />}
        {drawn.ticks.map(({ px, value }) => (
          <g key={value}>
            <text className={styles.tick} x={px} y={SIDE_PX + 14} textAnchor="middle">
              {formatTick(value)}
            </text>
            <text className={styles.tick} x={-6} y={SIDE_PX - px + 4} textAnchor="end">
              {formatTick(value)}
            </text>
          </g>
        ))}
        <text className={styles.axis} x={SIDE_PX} y={SIDE_PX + 28} textAnchor="end">
          {evaluateWords.actual(target)}
        </text>
      </svg>
    </div>
  );
}

function Residuals({ evaluation: { actual, predicted } }: { evaluation: NumberEvaluation }) {
  const bars = useMemo(() => residualBars(actual, predicted), [actual, predicted]);
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 0);
  const last = bars.at(-1);
  if (!last) return <p className={styles.none}>{evaluateWords.allRight}</p>;
  return (
    <div role="img" aria-label={evaluateWords.errorsName(formatAmount(-last.to), formatAmount(last.to))}>
      <div className={styles.bars} style={{ height: BARS_HEIGHT_PX }}>
        {bars.map(({ from, count }) => (
          <span key={from} style={{ height: `${(count / most) * 100}%` }} />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{formatAmount(-last.to)}</span>
        <span>0</span>
        <span>{formatAmount(last.to)}</span>
      </div>
    </div>
  );
}
