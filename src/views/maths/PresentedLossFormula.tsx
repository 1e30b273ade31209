import { useApp, useShownStep } from '../../store/hooks.ts';
import { stepBeforeUpdate } from '../../store/walk.ts';
import { Formula } from '../../ui/Formula.tsx';
import { LOSS_FORMS } from './lossForms.ts';
import { lossNumbers } from './lossMaths.ts';
import { sourceOfSample, sourceOfStep } from './mathsSource.ts';

/** The loss of the sample with its numbers put in, as in ½ (9 − 13)²; nothing where several outputs share it. */
export function PresentedLossFormula() {
  const document = useApp((state) => state.document);
  const frame = useApp(({ run }) => run.frame);
  const sample = useApp(({ ui }) => ui.sample);
  const step = stepBeforeUpdate(useShownStep());
  if (!frame) return null;
  const source = step ? sourceOfStep(document, frame, step) : sourceOfSample(document, frame, sample);
  const isSingle = source?.trace.target?.length === 1;
  if (!source || !isSingle) return null;
  return <Formula formula={LOSS_FORMS[document.training.loss].value(lossNumbers(source, 0))} />;
}
