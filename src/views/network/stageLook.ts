/** How the drawing stands on the page: in its panel, or shown to a room. */
export interface StageLook {
  /** By how much the whole drawing is enlarged. Its own px stay as they are; those of pointers are not its own. */
  scale: number;
  /** Whether it is shown to a room: names without controls, and no legend. */
  isPresented: boolean;
  /** Whether it is on a phone: numbers alone in the neurons, products alone on the edges. */
  isCompact: boolean;
}

export const PANEL_LOOK: StageLook = { scale: 1, isPresented: false, isCompact: false };
export const COMPACT_LOOK: StageLook = { ...PANEL_LOOK, isCompact: true };
