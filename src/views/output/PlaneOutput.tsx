import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { ColorBar } from './ColorBar.tsx';
import { ContourNumbers } from './ContourNumbers.tsx';
import { DrawingLayer } from './DrawingLayer.tsx';
import { OutputLegend } from './OutputLegend.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { PointsPicture } from './PointsPicture.tsx';
import { SurfacePicture } from './SurfacePicture.tsx';
import { useOutputPlot } from './useOutputPlot.ts';
import { wholeSurface } from './wholeSurface.ts';
import styles from './PlaneOutput.module.css';

/** Truth tables are flatter, which leaves room for the loss above them, and their four points are large. */
const TABLE_LOOK = { aspect: 0.856, radiusPx: 7.5 };
const CLOUD_LOOK = { aspect: 1, radiusPx: 3 };

/** The decision surface of a problem with two inputs, and its samples. */
export function PlaneOutput() {
  const plot = useOutputPlot();
  const { problem, scale, ramp, palette } = plot;
  const discretised = useApp(({ ui }) => ui.discretised);
  const showValidation = useApp(({ ui }) => ui.showValidation);
  const { selectRow, set } = useActions();
  const isDrawn = useApp(({ document }) => document.data.points !== null);
  const isClasses = problem.task !== 'regression';
  const { aspect, radiusPx } = problem.kind === 'table' ? TABLE_LOOK : CLOUD_LOOK;
  const discretise = discretised && isClasses;
  const shown = showValidation ? plot.points : plot.points.filter((point) => !point.heldOut);

  return (
    <Section title={output.title} note={<OutputLegend />}>
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
            <SurfacePicture
              size={plane}
              ramp={ramp}
              scale={scale}
              discretise={discretise}
              lines={isClasses ? 'boundary' : 'contours'}
              ghost={wholeSurface(plot.before)}
            />
            <PointsPicture
              plane={plane}
              points={shown}
              chosen={plot.chosen}
              palette={palette}
              radiusPx={radiusPx}
              onPick={selectRow}
            />
            {!isClasses && <ContourNumbers size={plane} levels={scale.levels} />}
            {isDrawn && <DrawingLayer plane={plane} />}
          </>
        )}
      </PlotFrame>
      <div className={styles.foot}>
        <ColorBar ramp={ramp} labels={scale.barLabels} discretise={discretise} />
        {isClasses && (
          <Switch
            label={output.discretise}
            checked={discretised}
            onChange={(checked) => set('discretised', checked)}
          />
        )}
      </div>
    </Section>
  );
}
