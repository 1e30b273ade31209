/**
 * The end of the way forward and the beginning of the way back: from what the output layer computed and the targets to the
 * loss, which is added up, and to δ of the output layer. Both carry each sample's weight, 1/m.
 *
 * Sigmoid with binary cross-entropy and softmax begin from the logits z, which stand where the activations would.
 */
import type { ActivationName, ElementwiseName } from '../activations.ts';
import type { LossName } from '../losses.ts';
import type { ProgramSpec } from '../program.ts';
import { activationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { throughActivation, SMALLEST_DELTA } from './inputGradientKernel.ts';
import { f32x4, f64, f64x2, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { VECTOR_BYTES } from './layout.ts';
import { eachPanel, range } from './loops.ts';
import { LOSS_KERNELS, outputShare } from './lossKernels.ts';
import type { OutputwiseLoss } from './lossKernels.ts';
import { eachUnit, eachVector } from './panelWalks.ts';
import type { PanelShape, Place } from './panelWalks.ts';
import { exponentials, exponentialSum, largestLogit } from './softmaxKernel.ts';
import { flush, log, sigmoid, softplus } from './vectorMath.ts';

interface OutputShape extends PanelShape {
  activation: ActivationName;
  loss: LossName;
}

/** Where one panel's numbers stand. */
interface PanelPointers {
  activations: Local;
  slopes: Local;
  targets: Local;
  deltas: Local;
  weights: Local;
}

/** Whether loss and delta are computed from the logits, so that the activation is left to this kernel. */
export function beginsAtLogits(activation: ActivationName, loss: LossName): boolean {
  return activation === 'softmax' || (activation === 'sigmoid' && loss === 'binary_crossentropy');
}

/** Whether there is a kernel for this pair: cross-entropy over classes only comes with softmax. */
export function hasOutputKernel(activation: ActivationName, loss: LossName): boolean {
  return loss !== 'categorical_crossentropy' || activation === 'softmax';
}

/** Arguments: activations or logits, slopes, targets, deltas, sample weights, the number of panels. */
export function outputKernel(
  f: KernelBuilder,
  shape: OutputShape,
  args: KernelArguments,
  lossAddress: number,
): Code {
  const [activationArray, slopeArray, targetArray, deltaArray, weightArray, panelCount] = args;
  const { panels, units } = shape;
  const stride = panels.panelBytes(units);
  const walks = [
    ...[activationArray, slopeArray, targetArray, deltaArray].map((pointer) => ({ pointer, stride })),
    { pointer: weightArray, stride: panels.panelBytes(1) },
  ];
  return addingUpLoss(
    f,
    lossAddress,
    eachPanel(f, panels, panelCount, walks, (activations, slopes, targets, deltas, weights) =>
      panelCode(f, shape, { activations, slopes, targets, deltas, weights }),
    ),
  );
}

/** Code that adds terms of the loss, whose sum then goes to what stands at the address. */
export function addingUpLoss(f: KernelBuilder, lossAddress: number, code: Code): Code {
  return [
    set(lossSum(f), f.constant(0)),
    code,
    f64.store(
      i32.const(0),
      lossAddress,
      f64.add(f64.load(i32.const(0), lossAddress), sumOfLanes(f, get(lossSum(f)))),
    ),
  ];
}

/** Near the end of single precision. */
const LARGEST_LOSS = 3e38;

const lossSum = (f: KernelBuilder): Local => f.scratch('loss sum');
const sampleWeight = (f: KernelBuilder, vector: number): Code => get(f.scratch(`sample weight ${vector}`));

/** Sets the weight of four samples, with the factor of a mean over outputs in it. */
function loadSampleWeight(
  f: KernelBuilder,
  { loss, units }: Pick<OutputShape, 'loss' | 'units'>,
  vector: number,
  weight: Code,
): Code {
  const share = loss === 'categorical_crossentropy' ? 1 : outputShare(loss, units);
  const scaled = share === 1 ? weight : f32x4.mul(weight, f.constant(share));
  return set(f.scratch(`sample weight ${vector}`), scaled);
}

/** Sets the weights of all the panel's samples. */
function loadSampleWeights(f: KernelBuilder, shape: OutputShape, weights: Local): Code {
  return range(shape.panels.vectors).map((v) =>
    loadSampleWeight(f, shape, v, v128.load(get(weights), v * VECTOR_BYTES)),
  );
}

function panelCode(f: KernelBuilder, shape: OutputShape, pointers: PanelPointers): Code {
  const { activation, loss } = shape;
  if (loss === 'categorical_crossentropy') return softmaxWithCrossEntropy(f, shape, pointers);
  if (activation === 'softmax') return softmaxWithLoss(f, shape, loss, pointers);
  return outputwise(f, { ...shape, activation, loss }, pointers);
}

/** Adds a term of the loss. An infinite one is cut, or it would be NaN in the lanes whose weight is 0. */
function addLoss(f: KernelBuilder, vector: number, term: Code): Code {
  const finite = f32x4.pmin(term, f.constant(LARGEST_LOSS));
  return set(lossSum(f), f.madd(finite, sampleWeight(f, vector), get(lossSum(f))));
}

/** δ times the sample's weight. */
const weighed = (f: KernelBuilder, vector: number, delta: Code): Code =>
  f32x4.mul(delta, sampleWeight(f, vector));

function weighDelta(f: KernelBuilder, vector: number, delta: Code): Code {
  return flush(f, weighed(f, vector, delta), SMALLEST_DELTA);
}

/** An output layer whose outputs have nothing to do with each other. */
export interface OutputwiseShape {
  units: number;
  activation: ElementwiseName;
  loss: OutputwiseLoss;
}

/** Null where the outputs depend on each other: softmax. */
export function outputwiseShape({ network, loss }: ProgramSpec): OutputwiseShape | null {
  const { units, activation } = network.layers.at(-1)!;
  if (activation === 'softmax' || loss === 'categorical_crossentropy') return null;
  return { units, activation, loss };
}

/** What one output adds to the loss, and its δ; `y` is the activation or logit, `kept` tells its slope, `t` is the target. */
interface OutputFormulas {
  term(y: Code, t: Code): Code;
  delta(y: Code, t: Code, kept: Code): Code;
}

function formulas(f: KernelBuilder, { activation, loss }: OutputwiseShape): OutputFormulas {
  if (beginsAtLogits(activation, loss))
    return {
      term: (z, t) => f32x4.sub(softplus(f, z), f32x4.mul(z, t)),
      delta: (z, t) => f32x4.sub(sigmoid(f, z), t),
    };
  const { term, gradient } = LOSS_KERNELS[loss];
  return {
    term: (y, t) => term(f, y, t),
    delta: (y, t, kept) => throughActivation(f, activation, gradient(f, y, t), kept),
  };
}

/** Deltas, and then the loss: both may be long. */
function outputwise(
  f: KernelBuilder,
  shape: OutputwiseShape & PanelShape,
  { activations, slopes, targets, deltas, weights }: PanelPointers,
): Code {
  const { term, delta } = formulas(f, shape);
  const isSlopeKept = activationKernel(shape.activation).slope !== null;
  const each = (body: (y: Code, t: Code, slope: Place, into: Place) => Code): Code =>
    eachVector(
      f,
      shape,
      [activations, targets, slopes, deltas],
      weights,
      (weight, [a, target, slope, into]) => [
        loadSampleWeight(f, shape, 0, weight),
        f.keep('y', a!.load, (y) => f.keep('t', target!.load, (t) => body(y, t, slope!, into!))),
      ],
    );
  return [
    each((y, t, slope, into) => into.store(weighDelta(f, 0, delta(y, t, isSlopeKept ? slope.load : y)))),
    each((y, t) => addLoss(f, 0, term(y, t))),
  ];
}

/** The numbers of four samples of one output, `weight` being theirs in the mean. */
interface OutputVector {
  y: Code;
  target: Code;
  weight: Code;
}

/** The same for four samples of one output, whose slope follows from `y`: hands δ to `use`, which is not flushed yet. */
export function outputOfVector(
  f: KernelBuilder,
  shape: OutputwiseShape,
  { y, target, weight }: OutputVector,
  use: (delta: Code) => Code,
): Code {
  const { term, delta } = formulas(f, shape);
  return [
    loadSampleWeight(f, shape, 0, weight),
    f.keep('t', target, (t) => [use(weighed(f, 0, delta(y, t, y))), addLoss(f, 0, term(y, t))]),
  ];
}

/** L = Σ tₖ (ln Σⱼ e^zⱼ − zₖ),  δ = a Σ t − t. */
function softmaxWithCrossEntropy(
  f: KernelBuilder,
  shape: OutputShape,
  { activations, targets, deltas, weights }: PanelPointers,
): Code {
  const vectors = range(shape.panels.vectors);
  const targetSum = (v: number): Local => f.scratch(`target sum ${v}`);
  const logSum = (v: number): Local => f.scratch(`log sum ${v}`);
  return [
    loadSampleWeights(f, shape, weights),
    exponentials(f, shape, activations, deltas),
    vectors.map((v) => [
      set(targetSum(v), f.constant(0)),
      set(logSum(v), f32x4.add(get(largestLogit(f, v)), log(f, get(exponentialSum(f, v))))),
    ]),
    eachUnit(f, shape, [targets], (v, [t]) => set(targetSum(v), f32x4.add(get(targetSum(v)), t!.load))),
    eachUnit(f, shape, [activations, targets, deltas], (v, [logit, target, delta]) =>
      f.keep('t', target!.load, (t) => {
        const share = f32x4.div(delta!.load, get(exponentialSum(f, v)));
        return [
          addLoss(f, v, f32x4.mul(t, f32x4.sub(get(logSum(v)), logit!.load))),
          delta!.store(weighDelta(f, v, f32x4.sub(f32x4.mul(share, get(targetSum(v))), t))),
        ];
      }),
    ),
  ];
}

/** Softmax and then any loss that is a sum over outputs: δⱼ = aⱼ (gⱼ − Σₖ aₖ gₖ) with g = dL/da. */
function softmaxWithLoss(
  f: KernelBuilder,
  shape: OutputShape,
  loss: OutputwiseLoss,
  { activations, targets, deltas, weights }: PanelPointers,
): Code {
  const kernel = LOSS_KERNELS[loss];
  const mean = (v: number): Local => f.scratch(`mean gradient ${v}`);
  return [
    loadSampleWeights(f, shape, weights),
    exponentials(f, shape, activations, activations),
    range(shape.panels.vectors).map((v) => set(mean(v), f.constant(0))),
    eachUnit(f, shape, [activations, targets, deltas], (v, [power, target, gradient]) =>
      f.keep('y', f32x4.div(power!.load, get(exponentialSum(f, v))), (y) =>
        f.keep('t', target!.load, (t) => [
          power!.store(y),
          addLoss(f, v, kernel.term(f, y, t)),
          f.keep('dL/dy', kernel.gradient(f, y, t), (g) => [
            gradient!.store(g),
            set(mean(v), f.madd(y, g, get(mean(v)))),
          ]),
        ]),
      ),
    ),
    eachUnit(f, shape, [activations, deltas], (v, [y, delta]) =>
      delta!.store(weighDelta(f, v, f32x4.mul(y!.load, f32x4.sub(delta!.load, get(mean(v)))))),
    ),
  ];
}

/** The sum of four single-precision numbers, in double precision. */
export function sumOfLanes(f: KernelBuilder, vector: Code): Code {
  return f.keep('lanes', vector, (lanes) =>
    f.keep(
      'pair',
      f64x2.add(
        f64x2.promoteLowF32x4(lanes),
        f64x2.promoteLowF32x4(v128.shuffle(lanes, lanes, [2, 3, 2, 3])),
      ),
      (pair) => f64.add(f64x2.extractLane(pair, 0), f64x2.extractLane(pair, 1)),
    ),
  );
}
