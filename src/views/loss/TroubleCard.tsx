import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { layerName } from '../../document/names.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './TroubleCard.module.css';

/** How much smaller the offered learning rate is. */
const RATE_DIVISOR = 10;

/** Says why training stopped of itself, and what can be done. */
export function TroubleCard() {
  const document = useApp((state) => state.document);
  const diverged = useApp(({ run }) => run.diverged);
  const failure = useApp(({ run }) => run.failure);
  const { setLearningRate } = useActions();
  const { learningRate } = document.training.optimizer;

  if (failure) return <Trouble title={failure.message}>{failure.hint}</Trouble>;
  if (!diverged) return null;
  const place = diverged.layer === null ? '' : ` (${layerName(document, diverged.layer)})`;
  return (
    <Trouble
      title={`Loss is not finite at step ${formatCount(diverged.step)}${place}`}
      actions={
        <Button onClick={() => setLearningRate(learningRate / RATE_DIVISOR)}>
          Learning rate ÷ {RATE_DIVISOR}
        </Button>
      }
    >
      The numbers grew without bound, so training stopped. The network is back at the last good step.
    </Trouble>
  );
}

interface TroubleProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

function Trouble(props: TroubleProps) {
  return (
    <div className={styles.trouble}>
      <Card tone="danger" icon={<TriangleAlert />} {...props} />
    </div>
  );
}
