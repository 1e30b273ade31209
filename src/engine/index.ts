/**
 * The engine's public face: everything outside this folder imports from here.
 *
 * To learn how a network learns, read network, activations, losses, layerKernels, forward, backward, batch, updateRules and
 * referenceProgram, in this order.
 */
export { ACTIVATIONS, softmax, softmaxMean } from './activations.ts';
export type { ActivationName } from './activations.ts';
export { backward, sampleLoss } from './backward.ts';
export type { BackwardTrace, LayerGradient } from './backward.ts';
export { allRows, batchGradient } from './batch.ts';
export { compileNetwork } from './compileNetwork.ts';
export type { GiveWay } from './pieces.ts';
export { decisionThreshold, indexOfLargest, isRight, taskOf } from './decisions.ts';
export type { Task } from './decisions.ts';
export { dropoutFactors, dropoutFactorsOfRow } from './dropout.ts';
export type { DropoutFactors, DropoutMasks } from './dropout.ts';
export { evaluate } from './evaluate.ts';
export type { Evaluation } from './evaluate.ts';
export { forward } from './forward.ts';
export type { ForwardTrace, LayerTrace } from './forward.ts';
export { checkGradient, nudgeParameter } from './gradientCheck.ts';
export type { GradientCheck, NudgeCheck } from './gradientCheck.ts';
export { gradientStages } from './gradientStages.ts';
export type { GradientStages } from './gradientStages.ts';
export {
  accuracyOf,
  classFigures,
  confusionMatrix,
  countOf,
  majorityMatrix,
  rowTotal,
  sharesLogLoss,
} from './confusion.ts';
export type { ClassFigures, ConfusionMatrix } from './confusion.ts';
export { areaUnder, rocCurve } from './roc.ts';
export type { RocPoint } from './roc.ts';
export { fusedLoss } from './fusedLosses.ts';
export { INITIALIZERS, initializeGivingWay, initializeParameters } from './initializers.ts';
export type { InitializerName } from './initializers.ts';
export { LOSSES, lossValue } from './losses.ts';
export type { LossName } from './losses.ts';
export { meanAbsoluteError, meanLogLoss, meanSquaredError, rSquared } from './metrics.ts';
export {
  checkNetwork,
  defaultUnitIds,
  layerWidths,
  outputCount,
  parameterCount,
  parameterLayout,
} from './network.ts';
export type { LayerLayout, LayerSpec, NetworkSpec } from './network.ts';
export { createObjective } from './objective.ts';
export type { Objective, ObjectiveSamples } from './objective.ts';
export { createSlots, emptySlots, KERAS_DEFAULTS, OPTIMIZERS, optimizerSettings } from './optimizers.ts';
export type { OptimizerName, OptimizerSettings, OptimizerSpec } from './optimizers.ts';
export type {
  NextBatch,
  Program,
  ProgramSettings,
  ProgramSpec,
  ProgramState,
  Seeds,
  TrainReport,
  TrainingSettings,
} from './program.ts';
export { programSettings } from './programSettings.ts';
export { createRandom, epochOrder, hashSeed, shuffleInPlace } from './random.ts';
export type { Random } from './random.ts';
export { referenceProgram } from './referenceProgram.ts';
export { clipFactor, penaltyValue } from './regularizers.ts';
export type { PenaltySpec } from './regularizers.ts';
export { Reshape } from './reshape.ts';
export { sampleSlopes } from './sampleSlopes.ts';
export { scheduledRate } from './schedules.ts';
export type { ScheduleSpec } from './schedules.ts';
export { sliceObjective } from './slice.ts';
export {
  indexOfPosition,
  isKnown,
  nextIndex,
  planBatch,
  planLook,
  positionAt,
  previousIndex,
  sampleAt,
} from './steps.ts';
export type { StepPlan, StepPosition, StepResult, StepSize } from './steps.ts';
export { adamRate, createOptimizer, decayFactor } from './updateRules.ts';
export type { Optimizer } from './updateRules.ts';
