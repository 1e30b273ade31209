/** The right column for the weight or bias at hand: its gradient, the step to come, a check, and who pushes it. */
import { useState } from 'react';
import { parameterSymbol, type LetterSymbol } from '../../document/symbols.ts';
import { gradient as words } from '../../i18n/en.ts';
import { nextStepOf, type NextStep } from '../../store/nextStep.ts';
import { COST_SCOPE_LABELS, costScopeOf, hasCost, useKnownOfCost, useProbe } from '../../store/probes.ts';
import { useApp } from '../../store/hooks.ts';
import list from '../../ui/FigureList.module.css';
import { Formula } from '../../ui/Formula.tsx';
import { Section } from '../../ui/Section.tsx';
import { formula, type Formula as FormulaData } from '../../ui/formula.ts';
import { formatSlope, formatStep } from '../../viz/parameterFormat.ts';
import { Disclosure } from './Disclosure.tsx';
import { GradientCheck } from './GradientCheck.tsx';
import styles from './GradientPanel.module.css';
import { WhoPushes } from './WhoPushes.tsx';

type Part = 'check' | 'shares';

/** Nothing where no weight or bias is selected or in the hand. */
export function GradientPanel() {
  const document = useApp((state) => state.document);
  const dragging = useApp(({ ui }) => ui.gesture !== null);
  const scope = useApp(costScopeOf);
  const isChecked = useApp(hasCost);
  const probed = useProbe();
  const known = useKnownOfCost(probed?.ref ?? null);
  const [open, setOpen] = useState<Part | null>(null);
  if (!probed) return null;
  const { ref, index, frame } = probed;
  const symbol = parameterSymbol(document, ref);
  const probe = frame.probe?.index === index && known.slope ? frame.probe : null;
  const step = known.slope ? nextStepOf(document, frame, ref, index) : null;
  const whole = frame.parameters.every((value) => Number.isInteger(value));
  const toggle = (part: Part) => setOpen(open === part ? null : part);
  return (
    <Section
      title={words.titles[ref.kind]}
      note={words.over(COST_SCOPE_LABELS[scope])}
      className={styles.panel}
    >
      <dl className={list.figures}>
        <div>
          <dt>
            <Formula formula={slopeOf(symbol)} />
          </dt>
          <dd>
            <output aria-label={words.gradient} aria-live="off">
              {probe ? formatSlope(probe.slope, whole) : '–'}
            </output>
          </dd>
        </div>
        <div>
          <dt>
            <StepName step={step} symbol={symbol} />
          </dt>
          <dd className={styles.step}>
            <output aria-label={words.nextStep} aria-live="off">
              {stepText(step)}
            </output>
          </dd>
        </div>
      </dl>
      {!dragging && known.slope && (
        <>
          {isChecked && (
            <Disclosure title={words.checkTitle} isOpen={open === 'check'} onToggle={() => toggle('check')}>
              <GradientCheck index={index} symbol={symbol} />
            </Disclosure>
          )}
          <Disclosure title={words.sharesTitle} isOpen={open === 'shares'} onToggle={() => toggle('shares')}>
            <WhoPushes index={index} symbol={symbol} whole={whole} />
          </Disclosure>
        </>
      )}
    </Section>
  );
}

function slopeOf(symbol: LetterSymbol): FormulaData {
  return formula('∂', 'J', { kind: 'operator', text: '/' }, '∂', symbol);
}

function StepName({ step, symbol }: { step: NextStep | null; symbol: LetterSymbol }) {
  if (step?.kind === 'none') return words.leftAlone;
  if (step?.kind !== 'slope') return words.nextStepWord;
  return (
    <>
      {words.nextStepWord} <Formula formula={formula('−η ·', slopeOf(symbol))} />
    </>
  );
}

function stepText(step: NextStep | null): string {
  if (!step) return '–';
  return step.kind === 'none' ? words.noStep : formatStep(step.value);
}
