/** How long to train, when to stop earlier, and how far it is. */
import { problemOf } from '../../document/problem.ts';
import { FIT_EPOCHS_LIMITS } from '../../document/limits.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { commitNumber, commitOptional } from './commitNumber.ts';
import styles from './stationContent.module.css';

const USUAL_PATIENCE = 10;

export function FitStation() {
  const fit = useApp(({ document }) => document.fit);
  const fitting = useApp(({ run }) => run.fitting);
  const playing = useApp(({ run }) => run.playing);
  const epoch = useApp(({ run }) => run.frame?.epoch ?? 0);
  const hasAccuracy = useApp(({ document }) => problemOf(document).task !== 'regression');
  const hasValidation = useApp(({ run }) => (run.dataset?.validation.length ?? 0) > 0);
  const actions = useActions();
  return (
    <>
      <NumberField
        className={styles.field}
        label="Train for"
        labelContent="Epochs"
        text={String(fit.epochs)}
        onCommit={(text) =>
          commitNumber(text, { ...FIT_EPOCHS_LIMITS, isWhole: true }, (epochs) =>
            actions.setFit('set the epochs to train for', { epochs }),
          )
        }
      />
      <Switch
        label="Early stopping"
        checked={fit.patience !== null}
        disabledReason={hasValidation ? undefined : 'It needs validation rows.'}
        onChange={(checked) =>
          actions.setFit('set early stopping', { patience: checked ? USUAL_PATIENCE : null })
        }
      />
      {fit.patience !== null && (
        <NumberField
          className={styles.field}
          label="Patience in epochs"
          labelContent="Patience, epochs"
          text={String(fit.patience)}
          onCommit={(text) =>
            commitNumber(text, { ...FIT_EPOCHS_LIMITS, isWhole: true }, (patience) =>
              actions.setFit('set the patience', { patience }),
            )
          }
        />
      )}
      <NumberField
        className={styles.field}
        label="Stop at training loss"
        labelContent="Stop at loss"
        text={fit.trainLoss === null ? '' : String(fit.trainLoss)}
        onCommit={(text) =>
          commitOptional(text, (trainLoss) => actions.setFit('set the loss to stop at', { trainLoss }))
        }
      />
      {hasAccuracy && (
        <NumberField
          className={styles.field}
          label="Stop at accuracy in percent"
          labelContent="Stop at accuracy %"
          text={fit.accuracy === null ? '' : String(Math.round(fit.accuracy * 1000) / 10)}
          onCommit={(text) =>
            commitOptional(text, (percent) =>
              actions.setFit('set the accuracy to stop at', {
                accuracy: percent === null ? null : percent / 100,
              }),
            )
          }
        />
      )}
      {fitting && <Progress from={fitting.from} to={fitting.to} epoch={epoch} />}
      <Button variant="primary" onClick={playing ? actions.pause : actions.fit}>
        {playing ? 'Stop' : epoch === 0 ? 'Fit' : `Fit ${formatCount(fit.epochs)} more`}
      </Button>
    </>
  );
}

interface ProgressProps {
  from: number;
  to: number;
  epoch: number;
}

function Progress({ from, to, epoch }: ProgressProps) {
  const done = Math.min(1, Math.max(0, (epoch - from) / (to - from)));
  const text = `epoch ${formatCount(epoch)} of ${formatCount(to)}`;
  return (
    <div>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label="Fit"
        aria-valuenow={Math.round(done * 100)}
        aria-valuetext={text}
      >
        <span style={{ width: `${done * 100}%` }} />
      </div>
      <p className={styles.note}>{text}</p>
    </div>
  );
}
