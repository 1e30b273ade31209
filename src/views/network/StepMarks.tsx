/** What a step of training writes on the canvas: products, gradients, δ, loss, and what the update changed. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useApp } from '../../store/hooks.ts';
import { BiasChanges } from './BiasChanges.tsx';
import { Chevrons } from './Chevrons.tsx';
import { Flag } from './Flag.tsx';
import { LossText } from './LossText.tsx';
import { PlateLabel } from './PlateLabel.tsx';
import { ProductTokens } from './ProductTokens.tsx';
import type { StepMotion } from './Ride.tsx';
import { stepDurationMs } from './stepMotion.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Stage } from './useStage.ts';
import type { StepSigns } from './useStepSigns.ts';

interface StepMarksProps {
  stage: Stage;
  step: CanvasStep;
  signs: StepSigns;
}

export function StepMarks({ stage, step, signs }: StepMarksProps) {
  const group = useRef<SVGGElement>(null);
  const motion = useStepMotion(step.key);
  useRidingMark(group, step.phase === 'forward' ? motion.durationMs : 0, step.key);
  const present = signs.gradients.filter(({ isCurrent }) => isCurrent).map(({ edge }) => edge);
  return (
    <g ref={group} aria-hidden="true">
      <ProductTokens tokens={signs.tokens} motion={motion} />
      <Chevrons incoming={present} outgoing={signs.gathering} motion={motion} />
      <GradientFlags gradients={signs.gradients} />
      <DeltaFlags deltas={signs.deltas} />
      {signs.changes.map(({ key, box, text, sign }) => (
        <PlateLabel key={key} point={box} text={text} sign={sign} />
      ))}
      <BiasChanges stage={stage} step={step} />
      <LossText stage={stage} step={step} />
    </g>
  );
}

function GradientFlags({ gradients }: Pick<StepSigns, 'gradients'>) {
  return gradients.map(({ key, box, text, sign, isCurrent }) => (
    <Flag key={key} box={box} text={text} sign={sign} tone={isCurrent ? 'signal' : 'plain'} />
  ));
}

function DeltaFlags({ deltas }: Pick<StepSigns, 'deltas'>) {
  return deltas.map(({ node, box, text, sign, sub }) => (
    <Flag
      key={`${node.layer}-${node.unit}`}
      box={box}
      text={text}
      sign={sign}
      tone="soft"
      symbol={sub === null ? null : { letter: 'δ', sub }}
    />
  ));
}

/** While products ride, the drawing carries a mark: the present neurons light up when they have arrived. */
function useRidingMark(group: RefObject<SVGGElement | null>, durationMs: number, key: string): void {
  useLayoutEffect(() => {
    const drawing = group.current?.ownerSVGElement;
    if (!drawing || durationMs === 0) return;
    const land = () => drawing.removeAttribute('data-riding');
    drawing.setAttribute('data-riding', key);
    const timer = setTimeout(land, durationMs);
    return () => {
      clearTimeout(timer);
      land();
    };
  }, [group, durationMs, key]);
}

/** How the step with this key moves in. Another speed alone moves nothing. */
function useStepMotion(key: string): StepMotion {
  const playing = useApp(({ run }) => run.playing);
  const stepsPerSecond = useApp(({ ui }) => ui.speeds[ui.stepSize]);
  const [motion, setMotion] = useState<StepMotion | null>(null);
  if (motion?.key === key) return motion;
  const next = { key, durationMs: stepDurationMs(playing, stepsPerSecond) };
  setMotion(next);
  return next;
}
