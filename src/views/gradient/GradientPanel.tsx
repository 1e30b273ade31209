/** The right column for the weight or bias at hand: its gradient, the step to come, a check, and who pushes it. */
import { useState } from 'react';
import { parameterSymbol } from '../../document/symbols.ts';
import { nextStepOf, type NextStep } from '../../store/nextStep.ts';
import { useKnownOfCost, useProbe } from '../../store/probes.ts';
import { useApp } from '../../store/hooks.ts';
import { Formula } from '../../ui/Formula.tsx';
import { Section } from '../../ui/Section.tsx';
import { formatGradient, formatSigned } from '../../viz/numberFormat.ts';
import { Disclosure } from './Disclosure.tsx';
import { GradientCheck } from './GradientCheck.tsx';
import styles from './GradientPanel.module.css';
import { WhoPushes } from './WhoPushes.tsx';

type Part = 'check' | 'shares';

/** Nothing where no weight or bias is selected or in the hand. */
export function GradientPanel() {
  const document = useApp((state) => state.document);
  const dragging = useApp(({ ui }) => ui.gesture !== null);
  const probed = useProbe();
  const known = useKnownOfCost(probed?.ref ?? null);
  const [open, setOpen] = useState<Part | null>(null);
  if (!probed) return null;
  const { ref, index, frame } = probed;
  const symbol = parameterSymbol(document, ref);
  const probe = frame.probe?.index === index && known.slope ? frame.probe : null;
  const step = known.slope ? nextStepOf(document, frame, ref, index) : null;
  const toggle = (part: Part) => setOpen(open === part ? null : part);
  return (
    <Section title={`Gradient of this ${ref.kind}`} className={styles.panel}>
      <dl className={styles.figures}>
        <div>
          <dt>
            ∂J/∂
            <Formula formula={[symbol]} />
          </dt>
          <dd>
            <output aria-label="Gradient" aria-live="off">
              {probe ? formatGradient(probe.slope) : '–'}
            </output>
          </dd>
        </div>
        <div>
          <dt>{stepName(step)}</dt>
          <dd className={styles.step}>
            <output aria-label="Next step" aria-live="off">
              {stepText(step)}
            </output>
          </dd>
        </div>
      </dl>
      {!dragging && known.slope && (
        <>
          <Disclosure title="Gradient check" isOpen={open === 'check'} onToggle={() => toggle('check')}>
            <GradientCheck index={index} symbol={symbol} />
          </Disclosure>
          <Disclosure title="Who pushes" isOpen={open === 'shares'} onToggle={() => toggle('shares')}>
            <WhoPushes index={index} symbol={symbol} />
          </Disclosure>
        </>
      )}
    </Section>
  );
}

function stepName(step: NextStep | null): string {
  if (step?.kind === 'none') return 'left alone';
  return step?.kind === 'slope' ? 'next step −η ∂J/∂w' : 'next step';
}

function stepText(step: NextStep | null): string {
  if (!step) return '–';
  return step.kind === 'none' ? 'no step' : formatSigned(step.value);
}
