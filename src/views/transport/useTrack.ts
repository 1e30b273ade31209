/** What the phase track shows just now. */
import { useMemo } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { networkSpec } from '../../document/network.ts';
import { planBatch, planLook } from '../../engine/index.ts';
import { transport } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { isOtherSampleChosen } from '../../store/look.ts';
import { isInnerSize } from '../../store/state.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import type { Frame, SampleChoice } from '../../worker/protocol.ts';
import type { Track } from './phaseTrack.ts';

export interface ShownTrack extends Track {
  /** As in "Sample 4". */
  title: string;
  /** Which batch of the epoch is walked, counted from 0; null for a look. */
  batchIndex: number | null;
}

/** Null while steps are whole batches, and for a frame of another shape. */
export function useTrack(): ShownTrack | null {
  const stepSize = useApp(({ ui }) => ui.stepSize);
  const document = useApp((state) => state.document);
  const frame = useApp(({ run }) => run.frame);
  const look = useApp(({ ui }) => ui.look);
  const isToBeLookedAt = useApp(isOtherSampleChosen);
  const sample = useApp(({ ui }) => ui.sample);
  return useMemo(() => {
    if (!frame || !isInnerSize(stepSize)) return null;
    if (look || isToBeLookedAt) return lookTrack(document, frame, look?.index ?? 0, sample);
    return trainingTrack(document, frame, sample);
  }, [stepSize, document, frame, look, isToBeLookedAt, sample]);
}

function lookTrack(
  document: EdgewiseDocument,
  frame: Frame,
  index: number,
  sample: SampleChoice,
): ShownTrack {
  const plan = planLook(networkSpec(document), frame.sample.target !== null);
  const name = sample.kind === 'row' ? formatCount(sample.row + 1) : null;
  return {
    plan,
    index: Math.min(index, plan.lastIndex),
    sampleNames: [name ?? transport.ofYours],
    title: name === null ? transport.yourSample : transport.sample(name),
    batchIndex: null,
  };
}

/** Before the first step another sample than the one that comes may still be shown. */
function trainingTrack(document: EdgewiseDocument, { walk }: Frame, sample: SampleChoice): ShownTrack | null {
  const plan = planBatch(networkSpec(document), walk.rows.length);
  if (plan.lastIndex !== walk.lastIndex) return null;
  const isShown = walk.index > 0 || (sample.kind === 'row' && sample.row === walk.row);
  const title = isShown ? transport.sample : transport.nextSample;
  return {
    plan,
    index: walk.index,
    sampleNames: Array.from(walk.rows, (row) => String(row + 1)),
    title: title(formatCount(walk.row + 1)),
    batchIndex: walk.batchIndex,
  };
}
