/** How long to train, when to stop earlier, and how far it is. */
import { commitNumber, commitOptional } from '../../document/commitNumber.ts';
import { FIT_EPOCHS_LIMITS, PERCENT_LIMITS, STOP_LIMITS } from '../../document/limits.ts';
import { problemOf } from '../../document/problem.ts';
import { fit as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { FitProgress } from './FitProgress.tsx';
import styles from './TrainUntil.module.css';

const LENGTHS = { ...FIT_EPOCHS_LIMITS, isWhole: true };
const USUAL_STEPS = 100;
const USUAL_PATIENCE = 10;

const UNITS = (['epoch', 'step'] as const).map((value) => ({ value, label: words.units[value] }));

export function TrainUntil() {
  const fit = useApp(({ document }) => document.fit);
  const fitting = useApp(({ run }) => run.fitting);
  const playing = useApp(({ run }) => run.playing);
  const step = useApp(({ run }) => run.frame?.step ?? 0);
  const actions = useActions();
  const count = fit.steps ?? fit.epochs;
  const length = words.length(formatCount(count), fit.steps === null ? 'epoch' : 'step', count);
  return (
    <div className={styles.until}>
      <Length />
      <EarlyStopping />
      <Goals />
      {fitting && <FitProgress fitting={fitting} />}
      <Button variant="primary" onClick={playing ? actions.pause : actions.fit}>
        {playing ? words.stop : step === 0 ? words.fit : words.more(length)}
      </Button>
    </div>
  );
}

function Length() {
  const { steps, epochs } = useApp(({ document }) => document.fit);
  const { setFit } = useActions();
  const setSteps = (count: number) => setFit(words.setSteps(count), { steps: count });
  const setEpochs = (count: number) => setFit(words.setEpochs(count), { epochs: count, steps: null });
  return (
    <>
      <NumberField
        className={styles.field}
        label={words.trainFor}
        text={String(steps ?? epochs)}
        onCommit={(text) => commitNumber(text, LENGTHS, steps === null ? setEpochs : setSteps)}
      />
      <Segmented
        label={words.unit}
        labelHidden
        options={UNITS}
        value={steps === null ? 'epoch' : 'step'}
        onChange={(unit) => (unit === 'step' ? setSteps(USUAL_STEPS) : setEpochs(epochs))}
      />
    </>
  );
}

function EarlyStopping() {
  const { patience } = useApp(({ document }) => document.fit);
  const hasValidation = useApp(({ run }) => (run.dataset?.validation.length ?? 0) > 0);
  const { setFit } = useActions();
  return (
    <>
      <Switch
        label={words.earlyStopping}
        checked={patience !== null}
        disabledReason={hasValidation ? undefined : words.needsValidation}
        onChange={(checked) =>
          setFit(words.turnEarlyStopping(checked), { patience: checked ? USUAL_PATIENCE : null })
        }
      />
      {patience !== null && (
        <NumberField
          className={styles.field}
          label={words.patience}
          text={String(patience)}
          onCommit={(text) =>
            commitNumber(text, LENGTHS, (epochs) => setFit(words.setPatience(epochs), { patience: epochs }))
          }
        />
      )}
    </>
  );
}

/** Figures that are good enough. */
function Goals() {
  const { trainLoss, accuracy } = useApp(({ document }) => document.fit);
  const hasAccuracy = useApp(({ document }) => problemOf(document).task !== 'regression');
  const { setFit } = useActions();
  return (
    <>
      <NumberField
        className={styles.field}
        label={words.stopAtLoss}
        text={trainLoss === null ? '' : String(trainLoss)}
        onCommit={(text) =>
          commitOptional(text, STOP_LIMITS, (loss) => setFit(words.setLoss(loss), { trainLoss: loss }))
        }
      />
      {hasAccuracy && (
        <NumberField
          className={styles.field}
          label={words.stopAtAccuracy}
          text={accuracy === null ? '' : String(Math.round(accuracy * 1000) / 10)}
          onCommit={(text) =>
            commitOptional(text, PERCENT_LIMITS, (percent) =>
              setFit(words.setAccuracy(percent), { accuracy: percent === null ? null : percent / 100 }),
            )
          }
        />
      )}
    </>
  );
}
