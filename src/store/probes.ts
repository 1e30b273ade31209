/** Questions to the worker about one parameter, asked again whenever the answer may have changed. */
import { useEffect, useEffectEvent, useState } from 'react';
import { parameterIndex, type ParameterRef } from '../document/edges.ts';
import type { NudgeCheck } from '../engine/index.ts';
import { actions as done, failures } from '../i18n/en.ts';
import type { TrainingClient } from '../worker/trainingClient.ts';
import type { CostSlice, Frame, GradientShares, LossScope } from '../worker/protocol.ts';
import { frameFits } from './fit.ts';
import { useApp, useAppStore, useShownStep } from './hooks.ts';
import { isWalking } from './walk.ts';
import type { AppState, CostScope } from './state.ts';

export type Probes = Pick<TrainingClient, 'requestSlice' | 'requestGradientCheck' | 'requestShares'>;

/** Points of the curve: enough for a smooth one, few enough to be computed at once. */
const SLICE_POINTS = 97;

/** What J is taken over, in words. */
export const COST_SCOPE_LABELS: Readonly<Record<CostScope, string>> = done.scopes;

/** The parameter that is in the hand, or else the one that is selected. */
export function probedParameter({ ui }: Pick<AppState, 'ui'>): ParameterRef | null {
  if (ui.gesture) return ui.gesture.ref;
  return ui.selection && ui.selection.kind !== 'neuron' ? ui.selection : null;
}

/** Over which samples J is taken, as the worker is told. Whoever has not chosen sees the sample at hand in a step, else all rows. */
export function costScopeOf(state: AppState): CostScope {
  const { costScope, look, gesture } = state.ui;
  if (costScope) return costScope;
  return !gesture && (look || isWalking(state)) ? 'sample' : 'set';
}

export function lossScopeOf(state: AppState): LossScope {
  const scope = costScopeOf(state);
  if (scope !== 'sample') return { kind: scope };
  const { sample, look } = state.ui;
  const walk = state.run.frame?.walk;
  const isWalked = walk && walk.index > 0 && sample.kind === 'row' && sample.row === walk.row;
  return isWalked && !look ? { kind: 'walked' } : sample;
}

/** Whether there is a J to ask for: a sample of one's own has none before it has a target. */
export function hasCost(state: AppState): boolean {
  const scope = lossScopeOf(state);
  return scope.kind !== 'own' || scope.target !== null;
}

/** The parameter that a frame is to bring J for; null while none is looked at. */
export function wishedProbe(state: AppState): { index: number; over: LossScope } | null {
  const ref = probedParameter(state);
  const { frame } = state.run;
  if (!ref || !frame || !frameFits(frame, state.document)) return null;
  return { index: parameterIndex(state.document, ref), over: lossScopeOf(state) };
}

/** The parameter at hand with J and its slope there, all of one frame; null while there is none. */
export function useProbe(): { ref: ParameterRef; index: number; frame: Frame } | null {
  const document = useApp((state) => state.document);
  const ref = useApp(probedParameter);
  const frame = useApp(({ run }) => run.frame);
  if (!ref || !frame || !frameFits(frame, document)) return null;
  return { ref, index: parameterIndex(document, ref), frame };
}

/** What may be shown of J just now: in the middle of a step only what the step has brought to light. */
export function useKnownOfCost(ref: ParameterRef | null): { loss: boolean; slope: boolean } {
  const step = useShownStep();
  if (!step || !ref) return { loss: true, slope: true };
  const unit = ref.kind === 'weight' ? ref.to : ref.unit;
  return {
    loss: step.isKnown({ kind: 'loss' }),
    // With the slope come the next step and the other samples' gradients: a quiz has those still to ask.
    slope: step.foreseesUpdate && step.isKnown({ kind: 'gradient', layer: ref.layer, unit }),
  };
}

/** J from end to end of a range. With the parameter in the hand the curve stays, as only the point on it moves. */
export function useCostSlice(
  index: number | null,
  range: { from: number; to: number } | null,
): Answered<CostSlice> {
  const { probes, state } = useAppStore();
  const basis = useApp(({ run, ui }) => ui.gesture?.before ?? run.frame);
  const scope = useApp((present) => JSON.stringify(lossScopeOf(present)));
  const isAsked = index !== null && range !== null && basis !== null;
  const asked = useAnswer(
    isAsked ? `${index} ${range.from} ${range.to} ${identityOf(basis)} ${scope}` : null,
    () =>
      probes.requestSlice({
        index: index ?? 0,
        from: range?.from ?? 0,
        to: range?.to ?? 1,
        count: SLICE_POINTS,
        over: lossScopeOf(state.getState()),
      }),
  );
  return asked.answer?.index === index ? asked : { ...asked, answer: null };
}

export function useGradientCheck(index: number, epsilon: number): Answered<NudgeCheck> {
  const { probes, state } = useAppStore();
  const frame = useApp(({ run }) => run.frame);
  const scope = useApp((present) => JSON.stringify(lossScopeOf(present)));
  return useAnswer(frame && `${index} ${epsilon} ${identityOf(frame)} ${scope}`, () =>
    probes.requestGradientCheck(index, epsilon, lossScopeOf(state.getState())),
  );
}

export function useShares(index: number): Answered<GradientShares> {
  const { probes } = useAppStore();
  const frame = useApp(({ run }) => run.frame);
  return useAnswer(frame && `${index} ${identityOf(frame)}`, () => probes.requestShares(index));
}

/** An answer, or why there is none; neither while it is waited for. */
export interface Answered<Answer> {
  answer: Answer | null;
  refusal: string | null;
}

const NOTHING = { answer: null, refusal: null };

/**
 * The answer to a question that is asked anew with every other key; none while nothing is asked. An old answer stays
 * until the next has come.
 */
function useAnswer<Answer>(key: string | null, ask: () => Promise<Answer>): Answered<Answer> {
  const [answered, setAnswered] = useState<Answered<Answer>>(NOTHING);
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const keep = (next: Answered<Answer>) => {
      if (isCurrent) setAnswered(next);
    };
    askNow().then(
      (answer) => keep({ answer, refusal: null }),
      (reason: Error) =>
        keep({ answer: null, refusal: failures.withDetail(failures.noAnswer, reason.message) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return key === null ? NOTHING : answered;
}

const identities = new WeakMap<Frame, number>();
let lastIdentity = 0;

/** Another number for every frame. */
function identityOf(frame: Frame): number {
  const known = identities.get(frame) ?? ++lastIdentity;
  identities.set(frame, known);
  return known;
}
