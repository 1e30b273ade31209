/** The dot on a neuron's lower left corner that stands for its bias. */
import type { LayoutNode } from './geometry.ts';

export interface BiasDot {
  layer: number;
  unit: number;
  x: number;
  y: number;
  radiusPx: number;
}

const LEAST_RADIUS_PX = 3;
const STRENGTH_PX = 2.5;
/** From the corner of the node's box into the node, as a share of its height. */
const INSET = 0.05;
/** Keeps the dot from covering a small neuron. */
const LARGEST_SHARE = 0.2;

/** `strength` is s(b), as for an edge; `scale` is that of the layout. */
export function biasDot(node: LayoutNode, strength: number, scale = 1): BiasDot {
  const inset = INSET * node.heightPx;
  const radiusPx = scale * (LEAST_RADIUS_PX + STRENGTH_PX * strength);
  return {
    layer: node.layer,
    unit: node.unit,
    x: node.x - node.widthPx / 2 + inset,
    y: node.y + node.heightPx / 2 - inset,
    radiusPx: Math.min(radiusPx, LARGEST_SHARE * node.heightPx),
  };
}
