/** What stands at a weight or bias that is pointed at, selected or dragged: its grip and label, or its dial. */
import { isLocked, isRemoved, type ParameterRef } from '../../document/edges.ts';
import { biasDot } from '../../viz/biasDot.ts';
import type { Point } from '../../viz/geometry.ts';
import { dialPlace } from './dialPlace.ts';
import { DragDial } from './DragDial.tsx';
import { Grip } from './Grip.tsx';
import { gripPlace } from './gripPlace.ts';
import { HeldLabel } from './HeldLabel.tsx';
import { heldLabelPlace, heldText } from './heldText.ts';
import styles from './HeldParameters.module.css';
import { edgeOf, nodeOf } from './layoutItems.ts';
import { useHeldItems, type HeldItem } from './useHeldItems.ts';
import type { Stage } from './useStage.ts';

export function HeldParameters({ stage }: { stage: Stage }) {
  return (
    <g className={styles.held}>
      {useHeldItems().map((held) => (
        <Held key={held.state} stage={stage} {...held} />
      ))}
    </g>
  );
}

function Held({ stage, item, gesture }: HeldItem & { stage: Stage }) {
  const anchor = anchorOf(stage, item, gesture !== null);
  if (!anchor) return null;
  if (gesture) return <DragDial stage={stage} anchor={anchor} gesture={gesture} />;
  const held = heldText(stage, item);
  return (
    <>
      {hasGrip(stage, item) && <Grip x={anchor.x} y={anchor.y} />}
      <HeldLabel held={held} {...heldLabelPlace(stage, anchor, held)} />
    </>
  );
}

function hasGrip({ document }: Stage, item: ParameterRef): boolean {
  return item.kind === 'weight' && !isLocked(document, item) && !isRemoved(document, item);
}

/** Where the grip stands on an edge, or the dot of a bias. A dial needs room for its flag. */
function anchorOf({ layout, seen }: Stage, item: ParameterRef, isDragged: boolean): Point | null {
  if (item.kind === 'weight') {
    const edge = edgeOf(layout, item);
    if (!edge) return null;
    return isDragged ? dialPlace(edge, seen) : gripPlace(edge, seen);
  }
  const node = nodeOf(layout, item);
  return node ? biasDot(node, 0) : null;
}
