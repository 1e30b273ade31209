/** One neuron with its sum, function and output, beside a canvas that has only room for its number. */
import { useMemo } from 'react';
import type { LayoutNode } from '../../viz/geometry.ts';
import { NODE_KINDS } from '../../viz/nodeKinds.ts';
import { createRamp } from '../../viz/ramp.ts';
import { NumberBody } from './Neurons.tsx';
import styles from './NeuronCapsule.module.css';
import { isWholeFrame, knownValue, neuronValue } from './neuronValues.ts';
import { PANEL_LOOK } from './stageLook.ts';
import { useStage } from './useStage.ts';
import { wholeWindow } from './useStageWindow.ts';

const HEIGHT_PX = 74;
/** For the border. */
const MARGIN_PX = 2;
/** Nothing is laid out on it. */
const NO_CANVAS = wholeWindow({ widthPx: 840, heightPx: 656 });

interface NeuronCapsuleProps {
  layer: number;
  unit: number;
}

export function NeuronCapsule({ layer, unit }: NeuronCapsuleProps) {
  const stage = useStage(NO_CANVAS, PANEL_LOOK);
  const ramp = useMemo(() => createRamp(stage.palette.ramp), [stage.palette]);
  const node = capsuleNode(layer, unit);
  const value = knownValue(neuronValue(stage.trace, layer, unit), stage.step, layer, unit);
  return (
    <svg
      className={styles.capsule}
      width={node.widthPx + 2 * MARGIN_PX}
      height={node.heightPx + 2 * MARGIN_PX}
      aria-hidden="true"
    >
      <NumberBody
        stage={{ ...stage, kind: 'capsule' }}
        node={node}
        ramp={ramp}
        whole={isWholeFrame(stage.frame)}
        value={value}
      />
      <rect
        className={styles.border}
        x={MARGIN_PX}
        y={MARGIN_PX}
        width={node.widthPx}
        height={node.heightPx}
        rx={node.radiusPx}
      />
    </svg>
  );
}

function capsuleNode(layer: number, unit: number): LayoutNode {
  const { proportion, inputProportion } = NODE_KINDS.capsule;
  const widthPx = HEIGHT_PX * (layer === 0 ? inputProportion : proportion);
  return {
    kind: 'capsule',
    layer,
    unit,
    x: widthPx / 2 + MARGIN_PX,
    y: HEIGHT_PX / 2 + MARGIN_PX,
    widthPx,
    heightPx: HEIGHT_PX,
    radiusPx: 0.22 * HEIGHT_PX,
  };
}
