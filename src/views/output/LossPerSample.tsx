import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { sampleBars } from '../../viz/sampleBars.ts';
import { barText, lossText } from './sampleTexts.ts';
import styles from './LossPerSample.module.css';

const PANEL_WIDTH_PX = 307;
const BARS_PX = 78;
const BARS_IN_DRAG_PX = 56;
/** Room for a bar's loss above it and its number below. */
const ABOVE_PX = 16;
const BELOW_PX = 18;

/** A bar for the loss of each row of a small table; a click chooses the row. A quiz keeps them back. */
export function LossPerSample() {
  const isQuiz = useApp(({ ui }) => ui.quiz !== null);
  return isQuiz ? <HiddenLosses /> : <LossBars />;
}

function LossBars() {
  const [ref, widthPx] = useElementWidth(PANEL_WIDTH_PX);
  const figures = useApp(({ run }) => run.frame?.figures ?? null);
  const before = useApp(({ ui }) => ui.gesture?.before.figures ?? null);
  const sample = useApp(({ ui }) => ui.sample);
  const { selectRow } = useActions();
  const losses = Array.from(figures?.rows?.losses ?? []);
  const lossesBefore = Array.from(before?.rows?.losses ?? []);
  const heightPx = before ? BARS_IN_DRAG_PX : BARS_PX;
  const bars = sampleBars(losses, { widthPx, heightPx, alsoFits: lossesBefore });
  const ghosts = sampleBars(lossesBefore, { widthPx, heightPx, alsoFits: losses });

  return (
    <Section
      isRegion={false}
      title={output.lossPerSample}
      note={<MeanLoss before={before?.train.loss ?? null} now={figures?.train.loss ?? null} />}
    >
      <div ref={ref} role="img" aria-label={output.lossOfEach(losses.map(lossText))}>
        <svg className={styles.bars} width={widthPx} height={ABOVE_PX + heightPx + BELOW_PX}>
          {bars.map((bar, row) => (
            <g
              key={row}
              className={styles.bar}
              data-chosen={sample.kind === 'row' && sample.row === row}
              transform={`translate(${bar.x} ${ABOVE_PX})`}
              onClick={() => selectRow(row)}
            >
              <rect className={styles.target} width={bar.widthPx} height={heightPx + BELOW_PX} />
              <rect className={styles.fill} y={bar.y} width={bar.widthPx} height={bar.heightPx} rx={2} />
              {ghosts[row] && (
                <rect
                  className={styles.ghost}
                  y={ghosts[row].y}
                  width={bar.widthPx}
                  height={ghosts[row].heightPx}
                  rx={2}
                />
              )}
              <text
                className={styles.loss}
                x={bar.widthPx / 2}
                y={Math.min(bar.y, ghosts[row]?.y ?? bar.y) - 4}
              >
                {barText(losses[row] ?? NaN)}
              </text>
              <text x={bar.widthPx / 2} y={heightPx + 15}>
                {row + 1}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </Section>
  );
}

/** With a weight in the hand also what it was before. */
function MeanLoss({ before, now }: { before: number | null; now: number | null }) {
  if (before === null) return output.mean(lossText(now));
  return (
    <span>
      {output.meanFrom(lossText(before))} <b className={styles.mean}>{lossText(now)}</b>
    </span>
  );
}

function HiddenLosses() {
  return (
    <Section isRegion={false} title={output.lossPerSample}>
      <p className={styles.hidden}>{output.quizAsks}</p>
    </Section>
  );
}
