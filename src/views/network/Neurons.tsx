/** All neurons as buttons, with their numbers, names and bias dots. */
import { useApp } from '../../store/hooks.ts';
import { inputUnits } from '../../document/network.ts';
import { neuronName } from '../../document/names.ts';
import { createRamp, type Ramp } from '../../viz/ramp.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { useMemo } from 'react';
import { Capsule } from './Capsule.tsx';
import { isSameItem, type CanvasItem } from './canvasItem.ts';
import { isWholeFrame, layerScale, neuronValue, valueText, type NeuronValue } from './neuronValues.ts';
import { NodeCaption } from './NodeCaption.tsx';
import { neuronState, type NeuronState } from './stepStates.ts';
import styles from './Neurons.module.css';
import type { Stage } from './useStage.ts';

export function Neurons({ stage, tabStop }: { stage: Stage; tabStop: CanvasItem }) {
  const { layout, palette, frame, step, trace } = stage;
  const selection = useApp((state) => state.ui.selection);
  const hover = useApp((state) => state.ui.hover);
  const frameBefore = useApp((state) => state.ui.gesture?.before ?? null);
  const before = (step && !step.isLook ? frameBefore?.walk.sample : frameBefore?.sample) ?? null;
  const ramp = useMemo(() => createRamp(palette.ramp), [palette]);
  const whole = isWholeFrame(frame);
  return (
    <g>
      {layout.nodes.map((node) => {
        const item: CanvasItem = { kind: 'neuron', layer: node.layer, unit: node.unit };
        const state = neuronState(step, node.layer, node.unit);
        const isKnown = state !== 'unknown';
        return (
          <Neuron
            key={`${node.layer}-${node.unit}`}
            stage={stage}
            node={node}
            ramp={ramp}
            whole={whole}
            state={state}
            value={isKnown ? neuronValue(trace, node.layer, node.unit) : null}
            before={isKnown ? neuronValue(before, node.layer, node.unit) : null}
            isTabStop={isSameItem(tabStop, item)}
            isSelected={isSameItem(selection, item)}
            isHovered={isSameItem(hover, item)}
          />
        );
      })}
    </g>
  );
}

interface NeuronProps {
  stage: Stage;
  node: LayoutNode;
  ramp: Ramp;
  whole: boolean;
  state: NeuronState;
  value: NeuronValue | null;
  /** The same numbers before the gesture under way, or null. */
  before: NeuronValue | null;
  isTabStop: boolean;
  isSelected: boolean;
  isHovered: boolean;
}

function Neuron(props: NeuronProps) {
  const { stage, node, ramp, whole, state, value, before, isTabStop, isSelected, isHovered } = props;
  const { document, kind, frame } = stage;
  const { layer, unit } = node;
  const isDead =
    layer > 0 && state !== 'unknown' && (frame?.figures?.deadUnits[layer - 1]?.includes(unit) ?? false);
  const name = `${neuronName(document, layer, unit)}: ${valueText(value, layer, whole)}`;
  const box = {
    x: node.x - node.widthPx / 2,
    y: node.y - node.heightPx / 2,
    width: node.widthPx,
    height: node.heightPx,
    rx: node.radiusPx,
  };
  return (
    <g
      className={styles.neuron}
      data-neuron={`${layer}-${unit}`}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      data-dead={isDead || undefined}
      data-step={state}
      role="button"
      aria-label={isDead ? `${name}, dead` : name}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
    >
      {state === 'computing' && <rect className={styles.halo} {...box} />}
      {kind === 'response' ? (
        <rect className={styles.window} {...box} />
      ) : (
        <NumberBody stage={stage} node={node} ramp={ramp} whole={whole} value={value} />
      )}
      {isDead && kind !== 'capsule' && <rect className={styles.hatch} {...box} fill="url(#dead)" />}
      <rect className={styles.border} data-border {...box} />
      <rect
        className={styles.focusRing}
        x={box.x - 4}
        y={box.y - 4}
        width={box.width + 8}
        height={box.height + 8}
        rx={box.rx + 4}
      />
      <NodeCaption
        stage={stage}
        node={node}
        state={state}
        value={value}
        before={before}
        whole={whole}
        isDead={isDead}
      />
    </g>
  );
}

type NumberBodyProps = Pick<NeuronProps, 'stage' | 'node' | 'ramp' | 'whole' | 'value'>;

/** A neuron with its number: a capsule where there is room for sum and function too. */
function NumberBody({ stage, node, ramp, whole, value }: NumberBodyProps) {
  const { document, kind, frame } = stage;
  const activation = document.layers[node.layer - 1]?.activation ?? null;
  const t = value ? layerScale(frame, node.layer, activation)(value.activation) : null;
  const colors = t === null ? null : { fill: ramp.css(t), text: ramp.textOn(t) };
  if (kind === 'capsule')
    return (
      <Capsule
        node={node}
        activation={activation}
        value={value}
        colors={colors}
        whole={whole}
        symbol={node.layer === 0 ? (inputUnits(document)[node.unit]?.symbol ?? '') : null}
        unit={soleUnit(document.layers[node.layer - 1]?.units.length) ? null : node.unit + 1}
        isOutput={node.layer === document.layers.length}
      />
    );
  return (
    <>
      <rect
        className={styles.body}
        x={node.x - node.widthPx / 2}
        y={node.y - node.heightPx / 2}
        width={node.widthPx}
        height={node.heightPx}
        rx={node.radiusPx}
        fill={colors?.fill}
      />
      <text
        className={styles.number}
        x={node.x}
        y={node.y}
        fill={colors?.text}
        fontSize={numberSize(node.heightPx)}
      >
        {valueText(value, node.layer, whole)}
      </text>
    </>
  );
}

function soleUnit(units: number | undefined): boolean {
  return units === 1;
}

/** 17 px in the largest neuron, 12 px in the smallest. */
function numberSize(heightPx: number): number {
  return Math.min(17, Math.max(12, 12 + ((heightPx - 36) / (58 - 36)) * 5));
}
