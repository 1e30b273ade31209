/** How strongly each edge stands out while one of them is pointed at or dragged. */
export interface EdgePlace {
  layer: number;
  from: number;
  to: number;
}

/** What a person points at or drags: an edge, or a bias (which has no edge of its own). */
export type Focused = EdgePlace | { layer: number; unit: number };

const OTHERS_OF_HOVER = 0.72;
const SAME_TARGET = 0.55;
const OTHERS_OF_DRAG = 0.3;

function targetUnit(focused: Focused): number {
  return 'to' in focused ? focused.to : focused.unit;
}

export function isSameEdge(edge: EdgePlace, focused: Focused): boolean {
  return (
    'to' in focused && edge.layer === focused.layer && edge.from === focused.from && edge.to === focused.to
  );
}

/** Opacity factor while `focused` is only pointed at. */
export function hoverEmphasis(edge: EdgePlace, focused: Focused): number {
  return isSameEdge(edge, focused) ? 1 : OTHERS_OF_HOVER;
}

/** Opacity factor while `focused` is dragged: everything that carries the change on to the output stays in sight. */
export function dragEmphasis(edge: EdgePlace, focused: Focused): number {
  if (isSameEdge(edge, focused)) return 1;
  const unit = targetUnit(focused);
  if (edge.layer === focused.layer) return edge.to === unit ? SAME_TARGET : OTHERS_OF_DRAG;
  if (edge.layer === focused.layer + 1) return edge.from === unit ? 1 : OTHERS_OF_DRAG;
  return edge.layer > focused.layer ? 1 : OTHERS_OF_DRAG;
}
