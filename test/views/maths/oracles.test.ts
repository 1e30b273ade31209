/** Every number that the drawer shows on the way through a network, held against the traces of PyTorch. */
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../src/data/features.ts';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { parameterIndex, type ParameterRef } from '../../../src/document/edges.ts';
import { createLayer } from '../../../src/document/layers.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { gradientStages, type ActivationName } from '../../../src/engine/index.ts';
import { formulaText } from '../../../src/ui/formula.ts';
import type { MathsBlock } from '../../../src/views/maths/mathsBlock.ts';
import { mathsOf } from '../../../src/views/maths/mathsOf.ts';
import type { MathsSource } from '../../../src/views/maths/mathsSource.ts';
import type { MathsSubject } from '../../../src/views/maths/mathsSubject.ts';
import { updateMaths } from '../../../src/views/maths/updateMaths.ts';
import { kernelOf, LOSS_NAMES, readOracle, type OracleLayer } from '../../engine/oracles.ts';
import { sourceOf } from './sources.ts';

interface LayerTrace<Values> {
  z: Values;
  a: Values;
  dL_dz: Values;
  dL_dW: number[][];
  dL_db: number[] | null;
}

interface OracleNetwork {
  id: string;
  title: string;
  inputs: number;
  layers: OracleLayer[];
  loss: string;
  X: number[][];
  T: number[][];
  expected: {
    single: { row: number; loss: number; layers: LayerTrace<number[]>[] };
    batch: { lossPerSample: number[]; layers: LayerTrace<number[][]>[] };
  };
}

/** With inputs that a document can name. Edgewise's leaky relu has another slope than that of s11. */
const NETWORKS = readOracle<{ networks: OracleNetwork[] }>('traces').networks.filter(
  ({ inputs, layers }) =>
    inputs <= FEATURE_NAMES.length && layers.every((layer) => layer.activation !== 'leaky_relu_0.01'),
);

/** `sse` is twice our ½ squared error. */
const factorOf = ({ loss }: OracleNetwork) => (loss === 'sse' ? 2 : 1);

function documentOf({ inputs, layers, loss }: OracleNetwork): EdgewiseDocument {
  const document = createDocument('circle');
  return {
    ...document,
    data: { ...document.data, features: FEATURE_NAMES.slice(0, inputs) },
    layers: layers.map(({ units, activation }, index) =>
      createLayer(`layer${index}`, units, activation as ActivationName),
    ),
    training: { ...document.training, loss: LOSS_NAMES[loss] ?? 'sum_of_squared_errors' },
  };
}

/** Biases that the oracle does without are 0. */
function parametersOf({ layers }: OracleNetwork): number[] {
  return layers.flatMap(({ W, b, units }) => [...kernelOf(W), ...(b ?? Array<number>(units).fill(0))]);
}

function sourceOfRow(network: OracleNetwork, row: number): MathsSource {
  return sourceOf(documentOf(network), parametersOf(network), network.X[row]!, network.T[row]!);
}

/** The results of all lines, from top to bottom. */
function resultsOf(source: MathsSource, subject: MathsSubject): string[] {
  return resultTexts(mathsOf(source, subject, () => true).blocks);
}

function resultTexts(blocks: readonly MathsBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return resultTexts(block.equations.slice());
    if (block.kind === 'text') return [];
    // A line without a result of its own ends with its numbers.
    const numbers = block.kind === 'equation' ? block.numbers : null;
    return [formulaText(block.result ?? numbers ?? [])];
  });
}

/** Fails unless the text is this number, as far as it is written out. */
function expectShown(text: string | undefined, want: number, what: string): void {
  const plain = (text ?? '').replaceAll('−', '-').replaceAll(',', '');
  const [digits = '', exponent = '0'] = plain.split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const halfUnit = 0.5 * 10 ** (Number(exponent) - decimals);
  const isRight = plain !== '' && Math.abs(Number(plain) - want) <= halfUnit * (1 + 1e-9);
  expect(isRight, `${what}: ${text} is shown for ${want}`).toBe(true);
}

function expectForward(source: MathsSource, layer: number, unit: number, z: number, a: number): void {
  const [shownZ, shownA] = resultsOf(source, { kind: 'forward', layer, unit });
  expectShown(shownZ, z, `z of layer ${layer}, unit ${unit}`);
  expectShown(shownA, a, `a of layer ${layer}, unit ${unit}`);
}

/** The lines of a neuron's backward step end with δ, the gradient of each weight, and that of the bias. */
function backwardResults(source: MathsSource, layer: number, unit: number) {
  const results = resultsOf(source, { kind: 'backward', layer, unit });
  const inputs = networkSpec(source.document).layers[layer - 2]?.units ?? source.trace.input.length;
  return {
    delta: results.at(-inputs - 2),
    weights: results.slice(-inputs - 1, -1),
    bias: results.at(-1),
  };
}

describe.each(NETWORKS)('the maths of $id, $title', (network) => {
  const factor = factorOf(network);

  it('shows every z, a, δ, gradient and the loss of one sample', () => {
    const { row, loss, layers } = network.expected.single;
    const source = sourceOfRow(network, row);
    expectShown(resultsOf(source, { kind: 'loss' }).at(-1), loss / factor, 'loss');
    layers.forEach((trace, index) => {
      trace.z.forEach((z, unit) => {
        expectForward(source, index + 1, unit, z, trace.a[unit]!);
        const { delta, weights, bias } = backwardResults(source, index + 1, unit);
        const where = `of layer ${index + 1}, unit ${unit}`;
        expectShown(delta, trace.dL_dz[unit]! / factor, `δ ${where}`);
        expect(weights).toHaveLength(trace.dL_dW[unit]!.length);
        trace.dL_dW[unit]!.forEach((want, from) =>
          expectShown(weights[from], want / factor, `∂L/∂w ${where}`),
        );
        if (trace.dL_db) expectShown(bias, trace.dL_db[unit]! / factor, `∂L/∂b ${where}`);
      });
    });
  });

  it('shows z, a, δ and the loss of every sample of a batch', () => {
    const { lossPerSample, layers } = network.expected.batch;
    const count = network.X.length;
    lossPerSample.forEach((loss, row) => {
      const source = sourceOfRow(network, row);
      expectShown(resultsOf(source, { kind: 'loss' }).at(-1), loss / factor, `loss of sample ${row}`);
      layers.forEach((trace, index) => {
        trace.z[row]!.forEach((z, unit) => {
          expectForward(source, index + 1, unit, z, trace.a[row]![unit]!);
          const { delta } = backwardResults(source, index + 1, unit);
          expectShown(delta, (trace.dL_dz[row]![unit]! * count) / factor, `δ of sample ${row}`);
        });
      });
    });
  });

  it('shows the mean gradient of the batch at the update', () => {
    const source = { ...sourceOfRow(network, 0), batchSize: network.X.length };
    const update = updateOf(network, source);
    network.expected.batch.layers.forEach((trace, index) => {
      trace.dL_dW.forEach((row, to) =>
        row.forEach((want, from) => {
          const ref: ParameterRef = { kind: 'weight', layer: index + 1, from, to };
          const lines = resultTexts(updateMaths({ ...source, update }, ref));
          // A batch of one has no mean: its gradient goes into the rule as it is.
          if (network.X.length > 1) expectShown(lines[0], want / factor, `mean ∂L/∂w ${index + 1}`);
          const next = parametersOf(network)[parameterIndex(source.document, ref)]! - (RATE * want) / factor;
          expectShown(lines.at(-1), next, `new w ${index + 1}`);
        }),
      );
    });
  });
});

const RATE = 0.125;

/** What one step of SGD with the mean gradient of all samples comes to. */
function updateOf(
  network: OracleNetwork,
  { document, trace }: MathsSource,
): NonNullable<MathsSource['update']> {
  const before = parametersOf(network);
  const samples = { inputs: network.X.flat(), targets: network.T.flat(), dropoutFactors: null };
  const stages = gradientStages(networkSpec(document), before, document.training.loss, samples, {});
  return {
    isDone: false,
    number: 1,
    learningRate: RATE,
    before: Float32Array.from(before),
    after: Float32Array.from(before, (value, index) => value - RATE * stages.mean[index]!),
    meanGradient: stages.mean,
    penaltyGradient: stages.penalty,
    gradientNorm: stages.norm,
    clippedGradient: stages.clipped,
    slotsBefore: new Float32Array(),
    slotsAfter: new Float32Array(),
    sampleAfter: trace,
  };
}
