import { problemOf } from '../../document/problem.ts';
import { loss as lossWords } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { classNames } from '../../ui/classNames.ts';
import { ChangeOfLoss } from './ChangeOfLoss.tsx';
import { CurveSwitches } from './CurveSwitches.tsx';
import { Curves } from './Curves.tsx';
import { Figure } from './Figure.tsx';
import { SmallFigures } from './SmallFigures.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { lossChange } from './lossChange.ts';
import { mainFigures } from './lossFigures.ts';
import { useLossChart } from './useLossChart.ts';
import styles from './LossPanel.module.css';

/**
 * Loss and accuracy as numbers and as curves. With a weight in the hand it shows what the hand does to the loss; for a
 * table it is then nothing but that, and comes first.
 */
export function LossPanel() {
  const problem = useApp(({ document }) => problemOf(document));
  const figures = useApp(({ run }) => run.frame?.figures ?? null);
  const before = useApp(({ ui }) => ui.gesture?.before.figures ?? null);
  const hasAccuracy = problem.task !== 'regression';
  const chartState = useLossChart(hasAccuracy);
  const isTable = problem.kind === 'table';
  const onlyChange = isTable && before !== null && figures !== null;
  const [train, ...others] = mainFigures(figures, problem.task);

  return (
    <Section
      title={lossWords.title}
      tag={isTable && figures && <span className={styles.mean}>{lossWords.meanOf(figures.train.count)}</span>}
      note={onlyChange ? undefined : <CurveSwitches state={chartState} offersSmooth={!isTable} />}
      className={classNames(styles.panel, onlyChange && styles.first)}
    >
      <TroubleCard />
      {before && figures && (
        <ChangeOfLoss
          change={lossChange(before.train.loss, figures.train.loss)}
          hasBars={!(isTable && problem.task === 'regression')}
        />
      )}
      {!onlyChange && (
        <>
          <div className={styles.figures}>
            {train && !before && <Figure figure={train} />}
            {others.map((figure) => (
              <Figure key={figure.name} figure={figure} />
            ))}
          </div>
          <Curves state={chartState} />
          <SmallFigures hasAccuracy={hasAccuracy} state={chartState} />
        </>
      )}
    </Section>
  );
}
