/** The network itself: edges below, responses and neurons above, and whatever is in a person's hand on top. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react';
import { unitIds } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { PartFailed } from '../../ui/PartFailed.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { createEdgeScale, DEFAULT_WEIGHT_CONSTANT, MANY_EDGES, weightConstant } from '../../viz/edgeScale.ts';
import type { Point } from '../../viz/geometry.ts';
import { WHOLE, type View } from '../../viz/view.ts';
import { BiasDots } from './BiasDots.tsx';
import { type CanvasItem } from './canvasItem.ts';
import { CellStrips } from './CellStrips.tsx';
import { EdgeCanvas } from './EdgeCanvas.tsx';
import { EdgeHalos } from './EdgeHalos.tsx';
import { Edges } from './Edges.tsx';
import { GradientMarks } from './GradientMarks.tsx';
import { HeldCasings } from './HeldCasings.tsx';
import { HeldParameters } from './HeldParameters.tsx';
import { LayerHeaders, type LayerHeadersProps } from './LayerHeaders.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { gripPlace } from './gripPlace.ts';
import { edgeOf, nodeOf } from './layoutItems.ts';
import { Legend } from './Legend.tsx';
import { NameField } from './NameField.tsx';
import { Neurons } from './Neurons.tsx';
import styles from './NetworkStage.module.css';
import { ResponseMaps } from './ResponseMaps.tsx';
import { COMPACT_LOOK, PANEL_LOOK, type StageLook } from './stageLook.ts';
import { StepMarks } from './StepMarks.tsx';
import { useFollowStep } from './useFollowStep.ts';
import { useKeys } from './useKeys.ts';
import { bringInSight, findMark, focusMark, itemOfTarget, usePointer } from './usePointer.ts';
import { useCanvasSigns } from './useCanvasSigns.ts';
import { useStage, type Stage } from './useStage.ts';
import { useStageSize } from './useStageSize.ts';
import { useStageWindow } from './useStageWindow.ts';
import { WeightField } from './WeightField.tsx';
import { WeightLabels } from './WeightLabels.tsx';

/** Loaded when it is opened for the first time, or before. */
export const canvasMenu = loadablePart(async () => (await import('./CanvasMenu.tsx')).CanvasMenu);
const CanvasMenu = canvasMenu.Part;

interface OpenMenu {
  item: CanvasItem;
  /** In the window's coordinates. */
  position: Point;
  returnFocusTo: SVGElement | null;
}

const MOST_WEIGHTS_OF_MEDIAN = 2000;
const FIRST_ITEM: CanvasItem = { kind: 'neuron', layer: 0, unit: 0 };

interface NetworkStageProps {
  /** By the arrangement of the page, unless it is given. */
  look?: StageLook;
  /** What stands above the columns. */
  Headers?: ComponentType<LayerHeadersProps>;
  /** What lies over the whole drawing. */
  Above?: ComponentType<{ stage: Stage }>;
  /** How large it is, and where it is moved to as soon as it has that size. */
  view?: View;
  /** The element that moves the drawing under its window, where something else moves it too. */
  scroller?: RefObject<HTMLDivElement | null>;
  /** What stands in its window whatever is seen there. */
  children?: (stage: Stage) => ReactNode;
}

export function NetworkStage({
  look: givenLook,
  Headers = LayerHeaders,
  Above,
  view = WHOLE,
  scroller: givenScroller,
  children,
}: NetworkStageProps) {
  const isPhone = useArrangement() === 'phone';
  const look = givenLook ?? (isPhone ? COMPACT_LOOK : PANEL_LOOK);
  const [frameElement, size] = useStageSize();
  const { zoom } = view;
  const ownScroller = useRef<HTMLDivElement>(null);
  const scroller = givenScroller ?? ownScroller;
  const element = useRef<HTMLDivElement>(null);
  const stage = useStage(useStageWindow(scroller, size, view), look);
  const actions = useActions();
  const { nodes, edges, nodeHeightPx: nodePx } = stage.layout;
  const typing = useApp((state) => state.ui.typing);
  const numbersOn = useApp((state) => state.ui.numbersOn);
  const dragging = useApp((state) => state.ui.gesture !== null);
  const pointing = useApp(({ ui }) => ui.hover !== null && ui.hover.kind !== 'neuron');
  const toFocus = useRef<{ item: CanvasItem; byKey: boolean } | null>(null);
  const [current, setCurrent] = useState<CanvasItem>(FIRST_ITEM);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [naming, setNaming] = useState<CanvasItem | null>(null);
  const constant = useWeightConstant(stage);
  const scale = useMemo(
    () => createEdgeScale({ palette: stage.palette, edgeCount: edges.length, constant }),
    [stage.palette, edges.length, constant],
  );
  const signs = useCanvasSigns(stage);
  const tabStop = stillThere(stage, current) ? current : FIRST_ITEM;
  const hasCells = nodes.some(({ kind }) => kind === 'cell');
  const mapSide = mapSideOf(nodePx, nodes.length);

  useEffect(() => {
    actions.set('mapSide', mapSide);
  }, [actions, mapSide]);

  const moveTo = useCallback((item: CanvasItem, byKey = false) => {
    toFocus.current = { item, byKey };
    setCurrent(item);
  }, []);
  useLayoutEffect(() => {
    const next = toFocus.current;
    if (!next) return;
    toFocus.current = null;
    // Of very many edges only the current one is there, and only now, to take the focus.
    focusMark(element.current, next.item);
    if (next.byKey) bringInSight(element.current, next.item);
  });
  useFollowStep(element, view.zoom);
  const pointer = usePointer(stage, scale, element, moveTo);
  const onKeyDown = useKeys(stage, tabStop, (item) => moveTo(item, true));

  function finishTyping(): void {
    actions.set('typing', null);
    setNaming(null);
    focusMark(element.current, typing ?? naming ?? current);
  }

  return (
    <div
      className={styles.stage}
      ref={frameElement}
      data-dragging={dragging}
      data-picture="network"
      data-presented={look.isPresented || undefined}
    >
      <div className={styles.scroller} ref={scroller} data-zoomed={zoom > WHOLE.zoom || undefined}>
        <div
          className={styles.drawing}
          ref={element}
          style={{ width: `${100 * zoom}%`, height: `${100 * zoom}%` }}
        >
          <Headers document={stage.document} columnsX={stage.layout.columnsX} widthPx={stage.size.widthPx} />
          {/* The drawing is one widget with one tab stop; the roles of its parts are on the neurons and edges. */}
          <div
            className={styles.network}
            data-pointing={pointing}
            role="group"
            aria-label={words.network}
            onKeyDown={onKeyDown}
            onFocus={(event) => {
              const item = itemOfTarget(event.target);
              if (!item) return;
              setCurrent(item);
              // Across a room a ring is too fine to tell where the keys are.
              if (look.isPresented) actions.set('hover', item);
            }}
            onContextMenu={(event) => {
              if (look.isPresented) return;
              const item = pointer.itemAt(event) ?? itemOfTarget(event.target);
              if (!item) return;
              event.preventDefault();
              pointer.letGo();
              setMenu({
                item,
                position: { x: event.clientX, y: event.clientY },
                returnFocusTo: findMark(element.current, item),
              });
            }}
            {...pointer.handlers}
          >
            <svg className={styles.layer}>
              {!look.isPresented && <OutputLine stage={stage} />}
              <EdgeHalos gradients={signs.gradients} />
            </svg>
            {edges.length > MANY_EDGES && <EdgeCanvas stage={stage} scale={scale} />}
            <svg className={styles.layer} aria-hidden={false}>
              <Edges stage={stage} scale={scale} tabStop={tabStop} />
            </svg>
            {stage.kind === 'response' ? (
              <ResponseMaps stage={stage} />
            ) : (
              hasCells && <CellStrips stage={stage} />
            )}
            <svg className={styles.front}>
              <defs>
                <pattern
                  id="dead"
                  width="7"
                  height="7"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <line className={styles.hatch} x1="0" x2="0" y1="0" y2="7" />
                </pattern>
              </defs>
              <HeldCasings stage={stage} scale={scale} />
              {(numbersOn || stage.isSparse) && <WeightLabels stage={stage} signs={signs} />}
              {stage.step && <StepMarks stage={stage} step={stage.step} signs={signs} />}
              <GradientMarks gradients={signs.gradients} deltas={signs.deltas} />
              <Neurons stage={stage} deltas={signs.deltas} tabStop={tabStop} />
              <BiasDots stage={stage} scale={scale} tabStop={tabStop} />
              <HeldParameters stage={stage} />
            </svg>
            {typing && <WeightField item={typing} place={placeOf(stage, typing)} onDone={finishTyping} />}
            {naming?.kind === 'neuron' && (
              <NameField {...naming} place={placeOf(stage, naming)} onDone={finishTyping} />
            )}
          </div>
          {Above && <Above stage={stage} />}
        </div>
      </div>
      {!stage.step && !look.isPresented && (
        <>
          <div className={styles.legend} data-zoomed={zoom > WHOLE.zoom || undefined}>
            {stage.kind === 'histogram' ? <ClassLegend stage={stage} /> : <Legend constant={constant} />}
          </div>
          {zoom === WHOLE.zoom && (
            <p className={styles.hint} data-picture="omit">
              <Kbd>{words.drag}</Kbd> {words.dragHint}
            </p>
          )}
        </>
      )}
      {children?.(stage)}
      {menu && (
        <CanvasMenu
          {...menu}
          onClose={() => setMenu(null)}
          onRename={setNaming}
          failed={(failure) => <PartFailed failure={failure} onClose={() => setMenu(null)} />}
        />
      )}
    </div>
  );
}

/** The line that ties the output neuron to the panel on the right. */
function OutputLine({ stage }: { stage: Stage }) {
  const output = stage.layout.nodes.at(-1);
  if (!output) return null;
  return (
    <path
      className={styles.outputLine}
      d={`M${output.x + output.widthPx / 2 + 3},${output.y}H${stage.size.widthPx}`}
    />
  );
}

/** Points of all maps of a frame together. */
const MOST_MAP_POINTS = 60_000;
const LEAST_MAP_SIDE = 4;

/** Two px a point, as finer ones could not be seen; less where very many neurons have a map. */
function mapSideOf(nodePx: number, neurons: number): number {
  const affordable = Math.floor(Math.sqrt(MOST_MAP_POINTS / neurons));
  return Math.max(LEAST_MAP_SIDE, Math.min(affordable, Math.max(8, Math.round(nodePx / 2))));
}

/** The constant of the edges' scale stays put while training; it changes only when weights leave its range. */
function useWeightConstant({ frame, edgeIndices }: Stage): number {
  const [constant, setConstant] = useState(DEFAULT_WEIGHT_CONSTANT);
  if (!frame) return constant;
  // A median of some thousand weights is as good as that of all.
  const stride = Math.ceil(edgeIndices.length / MOST_WEIGHTS_OF_MEDIAN);
  const weights: number[] = [];
  for (let at = 0; at < edgeIndices.length; at += stride)
    weights.push(frame.parameters[edgeIndices[at] ?? -1] ?? 0);
  const next = weightConstant(weights, constant);
  if (next !== constant) setConstant(next);
  return next;
}

function stillThere({ document }: Stage, item: CanvasItem): boolean {
  const columns = unitIds(document).map((ids) => ids.length);
  const unit = item.kind === 'weight' ? item.to : item.unit;
  const isInside = unit < (columns[item.layer] ?? 0);
  return isInside && (item.kind !== 'weight' || item.from < (columns[item.layer - 1] ?? 0));
}

/** Where a field for this item opens. */
function placeOf({ layout, seen }: Stage, item: CanvasItem): Point {
  if (item.kind === 'weight') {
    const edge = edgeOf(layout, item);
    return edge ? gripPlace(edge, seen) : { x: 0, y: 0 };
  }
  const node = nodeOf(layout, item);
  return node ? { x: node.x, y: node.y + node.heightPx / 2 + 20 } : { x: 0, y: 0 };
}
