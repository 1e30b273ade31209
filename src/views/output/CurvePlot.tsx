import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { CurvePicture } from './CurvePicture.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { PointsPicture } from './PointsPicture.tsx';
import { labelRange } from './responseCurve.ts';
import { useOutputPlot } from './useOutputPlot.ts';

const ASPECT = 0.8;
const RADIUS_PX = 3;

/** The output over the only input, as a curve through the samples. */
export function CurvePlot() {
  const { problem, points, chosen, palette, before } = useOutputPlot();
  const showValidation = useApp(({ ui }) => ui.showValidation);
  const { selectRow } = useActions();
  const range = labelRange(points.map((point) => point.label));
  const shown = showValidation ? points : points.filter((point) => !point.heldOut);

  return (
    <PlotFrame
      label={output.overCurve(problem.inputs[0]?.symbol ?? '', shown.length)}
      domain={{ x1: problem.plane, x2: range }}
      aspect={ASPECT}
    >
      {(plane) => (
        <>
          <PointsPicture
            plane={plane}
            points={shown}
            chosen={chosen}
            palette={palette}
            radiusPx={RADIUS_PX}
            onPick={selectRow}
          />
          <CurvePicture plane={plane} before={before} />
        </>
      )}
    </PlotFrame>
  );
}
