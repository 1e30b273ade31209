/** What a drawn network consists of, in px. */
import type { NodeKind } from './nodeKinds.ts';

export interface Point {
  x: number;
  y: number;
}

/** A part of the drawing. */
export interface Box {
  left: number;
  top: number;
  widthPx: number;
  heightPx: number;
}

/** A neuron's box; x and y are its middle. Layer 0 is the input. */
export interface LayoutNode extends Point {
  layer: number;
  unit: number;
  /** A 'cell' is a unit of a column too long to draw its neurons one by one. */
  kind: NodeKind | 'cell';
  widthPx: number;
  heightPx: number;
  /** Radius of the corners. */
  radiusPx: number;
}

/** The edge of the weight from unit `from` of layer `layer − 1` to unit `to` of layer `layer`. */
export interface LayoutEdge {
  layer: number;
  from: number;
  to: number;
  source: Point;
  target: Point;
}
