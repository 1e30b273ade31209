/** What a person changes about problem, data and network. Each is one entry of undo. */
import type { ActivationName } from '../../engine/index.ts';
import { FEATURES, type FeatureName } from '../../data/features.ts';
import type { DrawnPoint, ProblemId } from '../../data/problem.ts';
import { MOST_DRAWN_POINTS, penClass, withoutPointsAt, withPoint } from '../../data/drawing.ts';
import { createDocument } from '../../document/defaults.ts';
import type { DataSettings, EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import * as layers from '../../document/layers.ts';
import { withoutGoneParameters } from '../../document/edges.ts';
import { layerName } from '../../document/names.ts';
import { withPoints } from '../../document/drawing.ts';
import { builtInProblemOf, problemName, problemOf } from '../../document/problem.ts';
import { setOutputActivation } from '../../document/training.ts';
import { actions as done } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import { firstLook } from '../state.ts';

export function createDocumentActions(context: ActionContext) {
  const current = (): EdgewiseDocument => context.get().document;

  /** Changes the shape. A sample or a selection may point at what is gone, so the selection is dropped. */
  function reshape(words: string, { document, note }: layers.Change): void {
    if (document === current()) return context.say(note);
    context.setUi({ selection: null, hover: null, typing: null });
    context.change(words, withoutGoneParameters(document), { note });
  }

  function setData(words: string, data: Partial<DataSettings>, mergeKey?: string): void {
    const document = current();
    const { sample } = context.get().ui;
    if (sample.kind === 'row') context.setUi({ sample: { kind: 'row', row: 0 } });
    context.change(
      words,
      { ...document, data: { ...document.data, ...data } },
      mergeKey === undefined ? {} : { mergeKey },
    );
  }

  /** What points at a neuron or a target goes where the number of classes changes. */
  function setPoints(words: string, points: readonly DrawnPoint[] | null, mergeKey?: string): void {
    const { document, note } = withPoints(current(), points);
    const { sample } = context.get().ui;
    if (problemOf(document) !== problemOf(current()))
      context.setUi({ selection: null, hover: null, typing: null, sample: { kind: 'row', row: 0 } });
    else if (sample.kind === 'row') context.setUi({ sample: { kind: 'row', row: 0 } });
    context.change(words, document, mergeKey === undefined ? { note } : { note, mergeKey });
  }

  /** A pen draws a class, or a height. */
  function penLabel(label: number, points: readonly DrawnPoint[]): number {
    return problemOf(current()).task === 'regression' ? label : penClass(label, points);
  }

  return {
    openProblem(id: ProblemId): void {
      const document = createDocument(id, current().data.seed);
      context.setUi({
        ...firstLook(document),
        selection: null,
        hover: null,
        typing: null,
        dialog: null,
      });
      context.change(done.open(problemName(id)), document, { weights: 'fresh' });
      context.announce(done.isOpen(problemName(id)));
    },

    setNoise: (noise: number) => setData(done.setNoise(noise), { noise }, 'noise'),
    setRows: (rows: number) => setData(done.setRows(rows), { rows }),
    setTrainShare: (trainShare: number) =>
      setData(done.setTrainShare(trainShare), { trainShare }, 'trainShare'),
    setDataSeed: (seed: number) => setData(done.setDataSeed(seed), { seed }),
    regenerate: () => setData(done.regenerate, { seed: (current().data.seed + 1) >>> 0 }),

    /** Uses the pen or the eraser at a place of the plane. What is drawn in one gesture is one entry of undo. */
    drawAt(x1: number, x2: number): void {
      const { points } = current().data;
      const { drawTool } = context.get().ui;
      if (!points) return;
      const next =
        drawTool.kind === 'pen'
          ? withPoint(points, { x1, x2, label: penLabel(drawTool.label, points) })
          : withoutPointsAt(points, x1, x2);
      if (next !== points)
        setPoints(drawTool.kind === 'pen' ? done.drawPoints : done.erasePoints, next, drawTool.kind);
      else if (drawTool.kind === 'pen') context.say(done.drawingFull(MOST_DRAWN_POINTS));
    },
    /** Back to the points that the problem opens with. */
    clearDrawing(): void {
      const { drawTool } = context.get().ui;
      // A pen of a third class would have none to stand beside.
      if (drawTool.kind === 'pen')
        context.setUi({ drawTool: { ...drawTool, label: Math.min(1, drawTool.label) } });
      setPoints(done.clearDrawing, builtInProblemOf(current())?.firstPoints ?? null);
    },

    /** Feeds a derived input to the network or takes it away; the last one stays. */
    toggleFeature(feature: FeatureName, order: readonly FeatureName[]): void {
      const { features } = current().data;
      if (!features) return;
      const chosen = features.includes(feature);
      if (chosen && features.length === 1) return context.say(done.oneInput);
      const next = order.filter((name) => (name === feature ? !chosen : features.includes(name)));
      context.setUi({ selection: null, hover: null, typing: null });
      const data = { ...current().data, features: next };
      context.change(
        chosen ? done.takeInputAway(FEATURES[feature].symbol) : done.addInput(FEATURES[feature].symbol),
        withoutGoneParameters({ ...current(), data }),
      );
    },

    setUnitCount(index: number, count: number): void {
      reshape(
        done.setNeurons(layerName(current(), index + 1), count),
        layers.setUnitCount(current(), index, count),
      );
    },
    removeUnit(index: number, unit: number): void {
      reshape(
        done.removeNeuron(unit + 1, layerName(current(), index + 1)),
        layers.removeUnit(current(), index, unit),
      );
    },
    addLayer(index: number): void {
      reshape(
        done.addLayerAfter(index === 0 ? done.theInputs : layerName(current(), index)),
        layers.addLayer(current(), index),
      );
    },
    removeLayer(index: number): void {
      reshape(done.removeLayer(layerName(current(), index + 1)), layers.removeLayer(current(), index));
    },

    setActivation(index: number, activation: ActivationName): void {
      const document = current();
      const isOutput = index === document.layers.length - 1;
      const change = isOutput
        ? setOutputActivation(document, activation)
        : layers.setHiddenActivation(document, index, activation);
      context.change(
        done.setActivation(layerName(document, index + 1), ACTIVATION_LABELS[activation]),
        change.document,
        { note: change.note },
      );
    },
    setDropoutRate(index: number, rate: number): void {
      const { document } = layers.setDropoutRate(current(), index, rate);
      context.change(done.setDropout(layerName(current(), index + 1), rate), document);
    },
    renameUnit(index: number, unit: number, text: string): void {
      const { document, note } = layers.setUnitName(current(), index, unit, text);
      const layer = layerName(current(), index + 1);
      const name = text.trim();
      const words = name ? done.nameNeuron(unit + 1, layer, name) : done.takeName(unit + 1, layer);
      context.change(words, document, { note });
    },
  };
}
