import type { ReactNode } from 'react';
import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { Var } from '../../ui/Var.tsx';
import { ContourNumbers } from './ContourNumbers.tsx';
import { LossPerSample } from './LossPerSample.tsx';
import { NumberedSamples } from './NumberedSamples.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { Prediction } from './Prediction.tsx';
import { SurfacePicture } from './SurfacePicture.tsx';
import { useOutputPlot } from './useOutputPlot.ts';
import { wholeSurface } from './wholeSurface.ts';

const ASPECT = 0.8;
/** With a weight in the hand its change of the loss has to stand on the same screen. */
const ASPECT_IN_DRAG = 0.5;

/** A small table of numbers: the prediction for the chosen sample, for all inputs, and the loss of each sample. */
export function TableOutput({ weights }: { weights: ReactNode }) {
  const { problem, ramp, scale, points, chosen, before } = useOutputPlot();
  const dragging = useApp(({ ui }) => ui.gesture !== null);
  const { selectRow } = useActions();
  return (
    <section aria-label={output.title}>
      <Prediction labels={points.map((point) => point.label)} />
      {weights}
      <Section
        title={output.overInputs}
        isRegion={false}
        note={
          <span>
            {output.numbersShow} <Var name={problem.target.symbol} />
          </span>
        }
      >
        <PlotFrame
          label={output.tableName(problem.inputs.map((input) => input.name))}
          domain={{ x1: problem.plane, x2: problem.plane }}
          aspect={dragging ? ASPECT_IN_DRAG : ASPECT}
        >
          {(plane) => (
            <>
              <SurfacePicture
                size={plane}
                ramp={ramp}
                scale={scale}
                discretise={false}
                lines="contours"
                ghost={wholeSurface(before)}
              />
              <ContourNumbers size={plane} levels={scale.levels} />
              <NumberedSamples plane={plane} points={points} chosen={chosen} onPick={selectRow} />
            </>
          )}
        </PlotFrame>
      </Section>
      <LossPerSample />
    </section>
  );
}
