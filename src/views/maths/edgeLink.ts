/** Ties the terms of the maths to the edges of the canvas: pointing at one lights the other. */
import { createContext, use, useMemo } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { parameterKey, type ParameterRef } from '../../document/edges.ts';
import { useActions, useApp } from '../../store/hooks.ts';

export interface EdgeLink {
  /** Whether the edge or bias is the one that is pointed at. */
  isLit(ref: ParameterRef): boolean;
  point(ref: ParameterRef | null): void;
  choose(ref: ParameterRef): void;
}

export const EdgeLinkContext = createContext<EdgeLink | null>(null);

export function useEdgeLink(document: EdgewiseDocument): EdgeLink {
  const hover = useApp((state) => state.ui.hover);
  const { set } = useActions();
  return useMemo(() => {
    const lit = hover && hover.kind !== 'neuron' ? parameterKey(document, hover) : null;
    return {
      isLit: (ref) => lit !== null && parameterKey(document, ref) === lit,
      point: (ref) => set('hover', ref),
      choose: (ref) => set('selection', ref),
    };
  }, [document, hover, set]);
}

/** What an element needs to point at an edge. Throws outside of the lines of the maths. */
export function useEdgePointer(ref: ParameterRef) {
  const link = use(EdgeLinkContext);
  if (!link) throw new Error('Terms must stand inside <MathsLines>.');
  return {
    'data-lit': link.isLit(ref) || undefined,
    onPointerEnter: () => link.point(ref),
    onPointerLeave: () => link.point(null),
    onFocus: () => link.point(ref),
    onBlur: () => link.point(null),
    onClick: () => link.choose(ref),
  };
}
