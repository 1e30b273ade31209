/** What a step of training writes on the canvas besides gradients: products, chevrons, loss, and what the update changed. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useApp } from '../../store/hooks.ts';
import { BiasChanges } from './BiasChanges.tsx';
import { Chevrons } from './Chevrons.tsx';
import { LossText } from './LossText.tsx';
import { PlateLabel } from './PlateLabel.tsx';
import { ProductTokens } from './ProductTokens.tsx';
import type { StepMotion } from './Ride.tsx';
import { stepDurationMs } from './stepMotion.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Stage } from './useStage.ts';
import type { CanvasSigns } from './useCanvasSigns.ts';

interface StepMarksProps {
  stage: Stage;
  step: CanvasStep;
  signs: CanvasSigns;
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
      {signs.changes.map(({ key, box, text, sign }) => (
        <PlateLabel key={key} point={box} text={text} sign={sign} />
      ))}
      <BiasChanges stage={stage} step={step} />
      {signs.loss && <LossText note={signs.loss} />}
    </g>
  );
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
