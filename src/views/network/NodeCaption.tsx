/** What stands beside a neuron: an input's name, a name a person gave, what it was before a drag, "dead", "computing". */
import { inputUnits } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { wordsWidth } from '../../viz/textWidth.ts';
import type { NeuronValue } from './neuronValues.ts';
import styles from './NodeCaption.module.css';
import type { NeuronState } from './stepStates.ts';
import { SvgVar } from './SvgVar.tsx';
import type { Stage } from './useStage.ts';

const BELOW_PX = 17;
const PRESENTED_BELOW_PX = 14.5;
const LABEL_GAP_PX = 18;
const NAME_GAP_PX = 10;
const INPUT_NAME_PX = 13.5;
const COMPACT_NAME_PX = 12;
/** The halo of a computing neuron needs room. */
const COMPUTING_LOWER_PX = 4;
/** Columns closer than this have no room for two "was" texts. */
const ROOM_FOR_WAS_PX = 90;

interface NodeCaptionProps {
  stage: Stage;
  node: LayoutNode;
  state: NeuronState;
  value: NeuronValue | null;
  before: NeuronValue | null;
  whole: boolean;
  isDead: boolean;
  /** Whether the flag with δ stands under the neuron. */
  hasDelta: boolean;
}

export function NodeCaption(props: NodeCaptionProps) {
  const { stage, node, state, value, before, whole, isDead, hasDelta } = props;
  const { step, kind, look } = stage;
  const below = node.y + node.heightPx / 2 + (look.isPresented ? PRESENTED_BELOW_PX : BELOW_PX);
  if (node.layer === 0) return <InputCaption stage={stage} node={node} below={below} />;
  const hasNewBias = kind === 'capsule' && step?.phase === 'update';
  if (hasDelta || hasNewBias) return null;
  const [was, is] = [before?.activation ?? null, value?.activation ?? null];
  if (before && was !== null && is !== null && was !== is)
    return <WasCaption node={node} before={{ ...before, activation: was }} whole={whole} below={below} />;
  if (state === 'computing')
    // In front of a room the border says it.
    return kind === 'capsule' && !look.isPresented ? (
      <text className={styles.computing} x={node.x} y={below + COMPUTING_LOWER_PX}>
        {words.computing}
      </text>
    ) : null;
  const name = stage.document.layers[node.layer - 1]?.units[node.unit]?.name;
  if (isDead && kind === 'histogram')
    return (
      <text className={styles.dead} x={node.x} y={node.y}>
        {words.dead}
      </text>
    );
  const text = isDead ? words.dead : name;
  if (!text || (node.heightPx < 46 && !isDead)) return null;
  return (
    <text className={styles.name} x={node.x} y={below}>
      {text}
    </text>
  );
}

function InputCaption({ stage, node, below }: { stage: Stage; node: LayoutNode; below: number }) {
  const input = inputUnits(stage.document)[node.unit];
  if (!input) return null;
  if (stage.isSparse) {
    const { isCompact } = stage.look;
    const fontPx = isCompact ? COMPACT_NAME_PX : INPUT_NAME_PX;
    const isWhole = hasRoom(input.name, node, fontPx);
    if (input.name === input.symbol || !(isWhole || isCompact) || !hasRoomBelow(stage, node)) return null;
    return (
      <text className={styles.name} x={node.x} y={below}>
        {isWhole ? input.name : shortened(input.name, 2 * node.x, fontPx)}
      </text>
    );
  }
  if (input.name === input.symbol)
    return <SvgVar x={node.x - node.widthPx / 2 - LABEL_GAP_PX} y={node.y} symbol={input.symbol} />;
  const right = node.x - node.widthPx / 2 - NAME_GAP_PX;
  return (
    <text className={styles.inputName} x={right} y={node.y}>
      {shortened(input.name, right - NAME_GAP_PX)}
    </text>
  );
}

/** Whether the next neuron leaves room for a name. */
function hasRoomBelow({ layout }: Stage, { layer, unit, y, heightPx }: LayoutNode): boolean {
  const next = layout.nodes.find((other) => other.layer === layer && other.unit === unit + 1);
  return !next || next.y - y >= heightPx + BELOW_PX;
}

/** Whether a name that is centred on its neuron stays inside the drawing. */
function hasRoom(name: string, { x }: LayoutNode, fontPx: number): boolean {
  return wordsWidth(name, fontPx) / 2 <= x;
}

/** As much of the name as has room, by the mean width of letters. */
function shortened(name: string, roomPx: number, fontPx = INPUT_NAME_PX): string {
  const letters = Array.from(name);
  const most = Math.max(1, Math.floor(roomPx / wordsWidth('n', fontPx)));
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}

interface WasCaptionProps {
  node: LayoutNode;
  before: NeuronValue & { activation: number };
  whole: boolean;
  below: number;
}

function WasCaption({ node, before, whole, below }: WasCaptionProps) {
  const activation = words.was(formatValue(before.activation, { whole }));
  if (node.widthPx < ROOM_FOR_WAS_PX || before.preActivation === null)
    return (
      <text className={styles.was} x={node.x} y={below}>
        {activation}
      </text>
    );
  return (
    <>
      <text className={styles.was} x={node.x - node.widthPx * 0.325} y={below}>
        {words.was(formatValue(before.preActivation, { whole }))}
      </text>
      <text className={styles.was} x={node.x + node.widthPx * 0.31} y={below}>
        {activation}
      </text>
    </>
  );
}
