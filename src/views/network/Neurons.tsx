/** All neurons as buttons, with their numbers, names and bias dots. */
import { documentOf } from '../../store/fit.ts';
import { useApp } from '../../store/hooks.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { inputUnits } from '../../document/network.ts';
import { neuronName } from '../../document/names.ts';
import { network as words } from '../../i18n/en.ts';
import { createRamp, type Ramp } from '../../viz/ramp.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import { useMemo } from 'react';
import type { SampleTrace } from '../../worker/protocol.ts';
import { Capsule, SymbolAndNumber } from './Capsule.tsx';
import { isSameItem, type CanvasItem } from './canvasItem.ts';
import type { DeltaFlag } from './deltaFlags.ts';
import {
  isWholeFrame,
  knownValue,
  layerScale,
  neuronValue,
  valueText,
  type NeuronValue,
} from './neuronValues.ts';
import { CellLabel } from './CellLabel.tsx';
import { HistogramBody } from './HistogramBody.tsx';
import { MOST_ELEMENTS } from './manyParts.ts';
import { neuronCounts, type NeuronCounts } from './neuronCounts.ts';
import { NodeCaption } from './NodeCaption.tsx';
import { neuronState, type NeuronState } from './stepStates.ts';
import styles from './Neurons.module.css';
import type { Stage } from './useStage.ts';

interface NeuronsProps {
  stage: Stage;
  /** The flags that stand under neurons. */
  deltas: readonly DeltaFlag[];
  tabStop: CanvasItem;
}

export function Neurons({ stage, deltas, tabStop }: NeuronsProps) {
  const { layout, palette, frame, step, trace } = stage;
  const selection = useApp((state) => state.ui.selection);
  const hover = useApp((state) => state.ui.hover);
  const frameBefore = useApp((state) => state.ui.gesture?.before ?? null);
  const before = (step && !step.isLook ? frameBefore?.walk.sample : frameBefore?.sample) ?? null;
  const ramp = useMemo(() => createRamp(palette.ramp), [palette]);
  const whole = isWholeFrame(frame);
  const histograms = stage.kind === 'histogram' ? (frame?.histograms ?? null) : null;
  const isInHand = (node: LayoutNode) =>
    [tabStop, selection, hover].some((item) => isSameItem(item, { ...node, kind: 'neuron' }));
  return (
    <g>
      {layout.nodes.map((node, neuron) => {
        // The cells of very long columns are painted; the browser knows those that are in a person's hand.
        if (node.kind === 'cell' && layout.nodes.length > MOST_ELEMENTS && !isInHand(node)) return null;
        const item: CanvasItem = { kind: 'neuron', layer: node.layer, unit: node.unit };
        const state = neuronState(step, node.layer, node.unit);
        const valueIn = (numbers: SampleTrace | null) =>
          knownValue(neuronValue(numbers, node.layer, node.unit), step, node.layer, node.unit);
        return (
          <Neuron
            key={`${node.layer}-${node.unit}`}
            stage={stage}
            node={node}
            ramp={ramp}
            whole={whole}
            state={state}
            value={valueIn(trace)}
            before={valueIn(before)}
            counts={histograms && neuronCounts(histograms, neuron)}
            isTabStop={isSameItem(tabStop, item)}
            isSelected={isSameItem(selection, item)}
            isHovered={isSameItem(hover, item)}
            hasDelta={deltas.some((delta) => delta.node === node)}
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
  counts: NeuronCounts | null;
  isTabStop: boolean;
  isSelected: boolean;
  isHovered: boolean;
  hasDelta: boolean;
}

function Neuron(props: NeuronProps) {
  const { stage, node, whole, state, value, before, isTabStop, isSelected, isHovered, hasDelta } = props;
  const { document, kind, frame } = stage;
  const { layer, unit } = node;
  const isKnown = value !== null && value.activation !== null;
  const isDead = layer > 0 && isKnown && (frame?.figures?.deadUnits[layer - 1]?.includes(unit) ?? false);
  const isCell = node.kind === 'cell';
  const number = valueText(value, layer, whole);
  const name = spokenName(document, layer, unit, number);
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
      data-cell={isCell || undefined}
      data-step={state}
      role="button"
      aria-label={isDead ? words.isDead(name) : name}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
    >
      {state === 'computing' && <rect className={styles.halo} data-halo {...box} />}
      <Body {...props} />
      {isDead && kind !== 'capsule' && <rect className={styles.hatch} {...box} fill="url(#dead)" />}
      <rect className={styles.border} data-border {...box} />
      <rect
        className={styles.focusRing}
        data-ring
        x={box.x - 4}
        y={box.y - 4}
        width={box.width + 8}
        height={box.height + 8}
        rx={box.rx + 4}
      />
      {isCell ? (
        (isHovered || isSelected) && <CellLabel stage={stage} node={node} value={number} />
      ) : (
        <NodeCaption
          stage={stage}
          node={node}
          state={state}
          value={value}
          before={before}
          whole={whole}
          isDead={isDead}
          hasDelta={hasDelta}
        />
      )}
    </g>
  );
}

/** The name that is read out, with the number; the columns of a table have names of their own. */
function spokenName(document: EdgewiseDocument, layer: number, unit: number, number: string): string {
  const name = `${neuronName(document, layer, unit)}: ${number}`;
  const column = layer === 0 && document.table ? inputUnits(document)[unit]?.name : undefined;
  return column === undefined ? name : `${name}, ${column}`;
}

/** What is inside the border. Responses and cells are painted below it, on a canvas. */
function Body({ stage, node, ramp, whole, value, counts }: NeuronProps) {
  if (stage.kind === 'response' || node.kind === 'cell')
    return (
      <rect
        className={styles.window}
        x={node.x - node.widthPx / 2}
        y={node.y - node.heightPx / 2}
        width={node.widthPx}
        height={node.heightPx}
      />
    );
  if (stage.kind === 'histogram') return <HistogramBody node={node} counts={counts} />;
  return <NumberBody stage={stage} node={node} ramp={ramp} whole={whole} value={value} />;
}

type NumberBodyProps = Pick<NeuronProps, 'stage' | 'node' | 'ramp' | 'whole' | 'value'>;

/** A neuron with its number: a capsule where there is room for sum and function too. */
export function NumberBody({ stage, node, ramp, whole, value }: NumberBodyProps) {
  const { document, kind, frame } = stage;
  const activation = documentOf(frame, document).layers[node.layer - 1]?.activation ?? null;
  const output = value?.activation ?? null;
  const t = output === null ? null : layerScale(frame, node.layer, activation)(output);
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
        isPresented={stage.look.isPresented}
      />
    );
  const text = valueText(value, node.layer, whole);
  if (stage.look.isCompact && node.heightPx >= ROOM_FOR_SYMBOL_PX)
    return (
      <SymbolAndNumber
        node={node}
        {...symbolOf(document, node)}
        text={text}
        colors={colors}
        isPresented={false}
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
        fontSize={numberSize(text, node)}
      >
        {text}
      </text>
    </>
  );
}

/** Lower neurons have room for the number alone. */
const ROOM_FOR_SYMBOL_PX = 46;

/** x₁, a₂, ŷ. */
function symbolOf(document: EdgewiseDocument, { layer, unit }: LayoutNode) {
  if (layer === 0) return { symbol: inputUnits(document)[unit]?.symbol ?? '' };
  const isOutput = layer === document.layers.length;
  const sub = soleUnit(document.layers[layer - 1]?.units.length) ? null : unit + 1;
  return { symbol: isOutput ? 'y' : 'a', sub, hat: isOutput };
}

function soleUnit(units: number | undefined): boolean {
  return units === 1;
}

const NUMBER_MARGINS_PX = 5;
const LEAST_NUMBER_PX = 9;

/** 17 px in the largest neuron, 12 px in the smallest; less where the number would not fit into it. */
function numberSize(text: string, { widthPx, heightPx }: LayoutNode): number {
  const usualPx = Math.min(17, Math.max(12, 12 + ((heightPx - 36) / (58 - 36)) * 5));
  const fittingPx = (widthPx - NUMBER_MARGINS_PX) / numberWidth(text, 1);
  return Math.max(LEAST_NUMBER_PX, Math.min(usualPx, fittingPx));
}
