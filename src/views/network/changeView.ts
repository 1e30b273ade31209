/** The one way to change how large the network is drawn, and what of it is seen. */
import type { Dispatch, RefObject, SetStateAction } from 'react';
import type { View, WindowSize } from '../../viz/view.ts';

export interface Zoom {
  /** The size of the drawing, and where it was moved to when it got that size. */
  view: View;
  setView: Dispatch<SetStateAction<View>>;
  /** The element that moves the drawing under its window. */
  scroller: RefObject<HTMLDivElement | null>;
}

export type ChangeView = (next: (view: View, size: WindowSize) => View) => void;

/** From what is seen now; of several changes before the next is drawn, each goes on from the one before. */
export function changeView({ view, setView, scroller }: Zoom, next: Parameters<ChangeView>[0]): void {
  if (!scroller.current) return;
  const { scrollLeft, scrollTop, clientWidth: widthPx, clientHeight: heightPx } = scroller.current;
  const seen = { zoom: view.zoom, x: scrollLeft, y: scrollTop };
  setView((newest) => next(newest === view ? seen : newest, { widthPx, heightPx }));
}
