/** A neuron with room: its sum z, its function with the operating point, its output a. An input shows one number. */
import { useId } from 'react';
import { ACTIVATIONS, type ActivationName } from '../../engine/index.ts';
import { activationCurve } from '../../viz/activationCurve.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import styles from './Capsule.module.css';
import { inputText, type NeuronValue } from './neuronValues.ts';
import { SvgVar } from './SvgVar.tsx';

/** Shares of the width: sum, function, output. */
const SUM_SHARE = 0.35;
const FUNCTION_SHARE = 0.27;
const SYMBOL_HEIGHT = 0.27;
const NUMBER_HEIGHT = 0.64;
const PRESENTED_NUMBER_HEIGHT = 0.61;

interface CapsuleProps {
  node: LayoutNode;
  activation: ActivationName | null;
  value: NeuronValue | null;
  colors: { fill: string; text: string } | null;
  whole: boolean;
  /** The input's symbol, or null for a neuron. */
  symbol: string | null;
  /** The subscript, or null for a neuron alone in its layer. */
  unit: number | null;
  isOutput: boolean;
  isPresented: boolean;
}

export function Capsule(props: CapsuleProps) {
  // The same neuron may stand on the page more than once: here, in A and in B.
  const clip = useId();
  const { node, activation, value, colors, symbol, isOutput, unit, whole, isPresented } = props;
  const left = node.x - node.widthPx / 2;
  const top = node.y - node.heightPx / 2;
  const right = left + node.widthPx;
  const output = value?.activation ?? null;
  if (activation === null || symbol !== null)
    return (
      <SymbolAndNumber
        node={node}
        symbol={symbol ?? ''}
        text={output === null ? '·' : inputText(output)}
        colors={colors}
        isPresented={isPresented}
      />
    );
  const sumEnd = left + SUM_SHARE * node.widthPx;
  const functionEnd = sumEnd + FUNCTION_SHARE * node.widthPx;
  return (
    <>
      <clipPath id={clip}>
        <rect {...boxOf(node)} />
      </clipPath>
      <rect className={styles.surface} {...boxOf(node)} />
      <rect
        className={styles.output}
        x={functionEnd}
        y={top}
        width={right - functionEnd}
        height={node.heightPx}
        fill={colors?.fill}
        clipPath={`url(#${clip})`}
      />
      <path
        className={styles.divider}
        d={`M${sumEnd},${top}v${node.heightPx}M${functionEnd},${top}v${node.heightPx}`}
      />
      <Cell x={(left + sumEnd) / 2} node={node} symbol="z" unit={unit} hat={false} isPresented={isPresented}>
        {numberText(value?.preActivation ?? null, whole)}
      </Cell>
      <FunctionCell
        activation={activation}
        preActivation={output === null ? null : (value?.preActivation ?? null)}
        left={sumEnd}
        width={functionEnd - sumEnd}
        node={node}
      />
      <Cell
        x={(functionEnd + right) / 2}
        node={node}
        symbol={isOutput ? 'y' : 'a'}
        hat={isOutput}
        unit={unit}
        fill={colors?.text}
        isPresented={isPresented}
      >
        {numberText(output, whole)}
      </Cell>
    </>
  );
}

interface SymbolAndNumberProps extends Pick<CapsuleProps, 'node' | 'colors' | 'isPresented'> {
  symbol: string;
  sub?: number | null;
  hat?: boolean;
  text: string;
}

/** A neuron that shows one number: an input, or any where there is no room for more. */
export function SymbolAndNumber({
  node,
  symbol,
  sub = null,
  hat = false,
  text,
  colors,
  isPresented,
}: SymbolAndNumberProps) {
  const top = node.y - node.heightPx / 2;
  return (
    <>
      <rect className={styles.ground} {...boxOf(node)} fill={colors?.fill} />
      <SvgVar
        x={node.x}
        y={top + SYMBOL_HEIGHT * node.heightPx}
        symbol={symbol}
        sub={sub}
        hat={hat}
        fill={colors?.text}
      />
      <text
        className={styles.number}
        fontSize={numberSize(text, { widthPx: node.widthPx, heightPx: node.heightPx }, isPresented)}
        x={node.x}
        y={top + numberHeight(isPresented) * node.heightPx}
        fill={colors?.text}
      >
        {text}
      </text>
    </>
  );
}

function numberText(value: number | null, whole: boolean): string {
  return value === null ? '·' : formatValue(value, { whole });
}

const NUMBER_SIZES_PX = [22, 19, 16, 14, 12, 10];
const PRESENTED_SIZES_PX = [27.5, ...NUMBER_SIZES_PX];
const CELL_MARGINS_PX = 10;
/** Below its symbol a number has so much of its neuron's height. */
const MOST_OF_HEIGHT = 0.38;

/** The largest size with which a number fits into a cell of this width. */
function numberSize(
  text: string,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  isPresented: boolean,
): number {
  const sizes = isPresented ? PRESENTED_SIZES_PX : NUMBER_SIZES_PX;
  const fitting = sizes.find(
    (sizePx) => numberWidth(text, sizePx) + CELL_MARGINS_PX <= widthPx && sizePx <= MOST_OF_HEIGHT * heightPx,
  );
  return fitting ?? Math.min(...NUMBER_SIZES_PX);
}

/** Of the neuron's height, from its top. */
function numberHeight(isPresented: boolean): number {
  return isPresented ? PRESENTED_NUMBER_HEIGHT : NUMBER_HEIGHT;
}

function boxOf(node: LayoutNode) {
  return {
    x: node.x - node.widthPx / 2,
    y: node.y - node.heightPx / 2,
    width: node.widthPx,
    height: node.heightPx,
    rx: node.radiusPx,
  };
}

interface CellProps {
  x: number;
  node: LayoutNode;
  symbol: string;
  unit: number | null;
  hat: boolean;
  fill?: string | undefined;
  isPresented: boolean;
  children: string;
}

function Cell({ x, node, symbol, unit, hat, fill, isPresented, children }: CellProps) {
  const top = node.y - node.heightPx / 2;
  return (
    <>
      <SvgVar
        x={x}
        y={top + SYMBOL_HEIGHT * node.heightPx}
        symbol={symbol}
        sub={unit}
        hat={hat}
        fill={fill}
      />
      <text
        className={styles.number}
        fontSize={numberSize(
          children,
          { widthPx: SUM_SHARE * node.widthPx, heightPx: node.heightPx },
          isPresented,
        )}
        x={x}
        y={top + numberHeight(isPresented) * node.heightPx}
        fill={fill}
      >
        {children}
      </text>
    </>
  );
}

interface FunctionCellProps {
  activation: ActivationName;
  preActivation: number | null;
  left: number;
  width: number;
  node: LayoutNode;
}

function FunctionCell({ activation, preActivation, left, width, node }: FunctionCellProps) {
  if (activation === 'softmax') return null;
  const curve = activationCurve({
    activation,
    evaluate: ACTIVATIONS[activation].value,
    preActivation,
    widthPx: width - 8,
    heightPx: node.heightPx * 0.4,
  });
  return (
    <g transform={`translate(${left + 4} ${node.y - node.heightPx * 0.2})`}>
      <path className={styles.axis} d={`M0,${curve.baselineY}h${width - 8}`} />
      <path className={styles.curve} d={curve.path} />
      {curve.point && <circle className={styles.point} cx={curve.point.x} cy={curve.point.y} r={3.6} />}
    </g>
  );
}
