import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { TryAgain } from '../../ui/PartFailed.tsx';
import { ClassSurface } from './ClassSurface.tsx';
import { ContourNumbers } from './ContourNumbers.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { PointsPicture } from './PointsPicture.tsx';
import { SurfacePicture } from './SurfacePicture.tsx';
import { useOutputPlot } from './useOutputPlot.ts';
import { wholeSurface } from './wholeSurface.ts';

/** Truth tables are flatter, which leaves room for the loss above them, and their four points are large. */
const TABLE_LOOK = { aspect: 0.856, radiusPx: 7.5 };
const CLOUD_LOOK = { aspect: 1, radiusPx: 3 };

/** Loaded where points are drawn. */
export const drawingLayer = loadablePart(async () => (await import('./DrawingLayer.tsx')).DrawingLayer);
const DrawingLayer = drawingLayer.Part;

/** The output over the plane, with the samples. */
export function PlanePlot() {
  const plot = useOutputPlot();
  const { problem, scale, ramp, palette } = plot;
  const discretised = useApp(({ ui }) => ui.discretised);
  const showValidation = useApp(({ ui }) => ui.showValidation);
  const { selectRow } = useActions();
  const isDrawn = useApp(({ document }) => document.data.points !== null);
  const isClasses = problem.task !== 'regression';
  const { aspect, radiusPx } = problem.kind === 'table' ? TABLE_LOOK : CLOUD_LOOK;
  const shown = showValidation ? plot.points : plot.points.filter((point) => !point.heldOut);

  return (
    <PlotFrame
      label={output.overPlane(
        problem.inputs.map((input) => input.symbol),
        shown.length,
      )}
      domain={{ x1: problem.plane, x2: problem.plane }}
      aspect={aspect}
      isInteractive={isDrawn}
    >
      {(plane) => (
        <>
          {problem.task === 'classes' && problem.classes ? (
            <ClassSurface
              size={plane}
              classCount={problem.classes.length}
              palette={palette}
              discretise={discretised}
              before={plot.before}
            />
          ) : (
            <SurfacePicture
              size={plane}
              ramp={ramp}
              scale={scale}
              discretise={discretised && isClasses}
              lines={isClasses ? 'boundary' : 'contours'}
              ghost={wholeSurface(plot.before)}
            />
          )}
          <PointsPicture
            plane={plane}
            points={shown}
            chosen={plot.chosen}
            palette={palette}
            radiusPx={radiusPx}
            onPick={selectRow}
          />
          {!isClasses && <ContourNumbers size={plane} levels={scale.levels} />}
          {isDrawn && <DrawingLayer plane={plane} failed={(failure) => <TryAgain failure={failure} />} />}
        </>
      )}
    </PlotFrame>
  );
}
