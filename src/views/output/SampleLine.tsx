import { useApp, useSampleOutcome, useShownStep } from '../../store/hooks.ts';
import { PredictionLine } from './PredictionLine.tsx';

/** The chosen sample's prediction beside its target, on a line that spans the labels of the data. */
export function SampleLine({ labels }: { labels: readonly number[] }) {
  const { prediction, target } = useSampleOutcome();
  const held = useApp(({ ui }) => ui.gesture?.before.sample.prediction[0] ?? null);
  const step = useShownStep();
  const beforeUpdate = step?.position.phase === 'update' ? (step.trace.prediction[0] ?? null) : null;
  return (
    <PredictionLine
      range={[Math.min(0, ...labels), Math.max(1, ...labels)]}
      target={target}
      prediction={prediction}
      ghost={prediction === null ? null : (held ?? beforeUpdate)}
    />
  );
}
