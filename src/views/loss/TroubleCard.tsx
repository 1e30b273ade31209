import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { failures, loss as words } from '../../i18n/en.ts';
import { layerName } from '../../document/names.ts';
import { curvePoints } from '../../store/curve.ts';
import { explosionOf, goodEpochBefore } from '../../store/explosion.ts';
import { failureWords } from '../../store/failure.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { RunState } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import type { Failure } from '../../worker/protocol.ts';
import styles from './TroubleCard.module.css';

/** How much smaller the offered learning rate is. */
const RATE_DIVISOR = 10;

/** From here on the number of times tells nobody anything. */
const MOST_TIMES = 1000;

/** Says what went wrong with training, or is about to, where and why, and what can be done. */
export function TroubleCard() {
  const diverged = useApp(({ run }) => run.diverged);
  const failure = useApp(({ run }) => run.failure);
  const isBehind = useApp(({ run }) => run.behind !== null);

  return (
    <>
      {!isBehind && (diverged ? <DivergedCard diverged={diverged} /> : <ExplodingCard />)}
      {failure && <FailureCard failure={failure} />}
    </>
  );
}

function FailureCard({ failure }: { failure: Failure }) {
  const { title, hint } = failureWords(failure);
  const { detail } = failure;
  return <Trouble title={title}>{detail ? failures.withDetail(hint, detail) : hint}</Trouble>;
}

/** Training has stopped at the last good state. */
function DivergedCard({ diverged }: { diverged: NonNullable<RunState['diverged']> }) {
  const document = useApp((state) => state.document);
  const curve = useApp(({ run }) => run.curve);
  const { step, epoch, layer, learningRate } = diverged;
  const isThere = useApp(({ run }) => run.frame?.step === step - 1);
  const epochNow = useApp(({ run }) => run.frame?.epoch ?? epoch);
  // Where the first update of an epoch blew up, training already stands at the end of the epoch before.
  const isAtEnd = useApp(({ run }) => run.frame?.walk.batchIndex === 0);
  const whole = isAtEnd ? epoch - 1 : epoch;
  const place = layer === null ? null : layerName(document, layer);
  return (
    <Trouble
      title={words.notFinite(formatCount(step), place)}
      actions={
        <Remedies
          backTo={isThere ? goodEpochBefore(curvePoints(curve), Math.max(0, whole)) : null}
          rate={smallerRate(learningRate)}
        />
      }
    >
      {words.divergedWhy(formatCount(epoch + 1), learningRate, isThere ? null : formatCount(epochNow))}
    </Trouble>
  );
}

/** Training goes on; nothing is infinite yet. */
function ExplodingCard() {
  const curve = useApp(({ run }) => run.curve);
  const learningRate = useApp(({ document }) => document.training.optimizer.learningRate);
  const explosion = useMemo(() => explosionOf(curvePoints(curve), curve.edits.at(-1)?.epoch ?? 0), [curve]);
  if (!explosion) return null;
  const { goodEpoch, times } = explosion;
  return (
    <Trouble
      title={words.exploding(formatCount(goodEpoch))}
      actions={<Remedies backTo={goodEpoch} rate={smallerRate(learningRate)} />}
    >
      {words.explodingWhy(times < MOST_TIMES ? formatCount(Math.round(times)) : null, learningRate)}
    </Trouble>
  );
}

interface RemediesProps {
  /** Null where the run has been taken back already. */
  backTo: number | null;
  rate: number;
}

/** Each is offered for as long as it would change something. */
function Remedies({ backTo, rate }: RemediesProps) {
  const { goBackTo, setLearningRate } = useActions();
  const isBack = useApp(({ run }) => run.frame !== null && isAtEndOf(run.frame, backTo ?? -1));
  const isSmall = useApp(({ document }) => document.training.optimizer.learningRate <= rate);
  return (
    <>
      {backTo !== null && !isBack && (
        <Button variant="primary" onClick={() => goBackTo(backTo)}>
          {words.backTo(formatCount(backTo))}
        </Button>
      )}
      {!isSmall && <Button onClick={() => setLearningRate(rate)}>{words.useRate(rate)}</Button>}
    </>
  );
}

function isAtEndOf({ epoch, walk }: NonNullable<RunState['frame']>, backTo: number): boolean {
  return epoch === backTo && walk.batchIndex === 0 && walk.index === 0;
}

/** Without the digits that dividing adds. */
function smallerRate(learningRate: number): number {
  return Number((learningRate / RATE_DIVISOR).toPrecision(6));
}

interface TroubleProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

function Trouble(props: TroubleProps) {
  const ref = useRef<HTMLDivElement>(null);
  // The panel may stand below the visible part of its column, and what has happened must not go unseen.
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={ref} className={styles.trouble}>
      <Card tone="danger" icon={<TriangleAlert />} {...props} />
    </div>
  );
}
