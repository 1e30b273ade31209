/** All that a run was made with, in words: to see in what two of them differ. */
import type { OptimizerSpec, ScheduleSpec, TrainingSettings } from '../engine/index.ts';
import { FEATURES } from '../data/features.ts';
import type { EdgewiseDocument, TablePart } from '../document/document.ts';
import { ACTIVATION_LABELS, INITIALIZER_LABELS, LOSS_LABELS, OPTIMIZER_LABELS } from '../document/labels.ts';
import { problemOf } from '../document/problem.ts';
import { comparing as words } from '../i18n/en.ts';

export type SettingName = keyof typeof words.settings;

export interface SettingRow {
  name: SettingName;
  label: string;
  /** One for each run, in their order. */
  texts: string[];
}

/** Every setting by its name, as text. What a run does without is "–". */
function settingTexts(document: EdgewiseDocument): Record<SettingName, string> {
  return { ...dataSettings(document), ...networkSettings(document), ...trainingSettings(document.training) };
}

/** The settings in which these documents are not all alike. */
export function differingSettings(documents: readonly EdgewiseDocument[]): SettingRow[] {
  return allSettings(documents).filter(({ texts }) => new Set(texts).size > 1);
}

export function allSettings(documents: readonly EdgewiseDocument[]): SettingRow[] {
  const each = documents.map(settingTexts);
  return (Object.keys(words.settings) as SettingName[]).map((name) => ({
    name,
    label: words.settings[name],
    texts: each.map((settings) => settings[name]),
  }));
}

function dataSettings(document: EdgewiseDocument) {
  const { data, table } = document;
  const isGenerated = problemOf(document).kind === 'generated';
  return {
    problem: problemOf(document).name,
    rows: isGenerated ? String(data.rows) : words.none,
    noise: isGenerated ? String(data.noise) : words.none,
    trainShare: percent(table ? table.settings.shares.train : data.trainShare),
    dataSeed: String(data.seed),
    points: data.points ? String(data.points.length) : words.none,
    inputs: data.features?.map((name) => FEATURES[name].symbol).join(', ') ?? words.none,
    table: table ? tableText(table) : words.none,
  };
}

function networkSettings({ layers, initialWeights, locked, removed }: EdgewiseDocument) {
  const hidden = layers.slice(0, -1);
  return {
    network: layers.map(({ units }) => units.length).join('-'),
    activations: layers.map(({ activation }) => ACTIVATION_LABELS[activation]).join(', '),
    dropout: hidden.some(({ dropoutRate }) => dropoutRate > 0)
      ? hidden.map(({ dropoutRate }) => dropoutRate).join(', ')
      : words.none,
    initializer:
      initialWeights.source === 'problem' ? words.ownWeights : INITIALIZER_LABELS[initialWeights.initializer],
    weightsSeed: String(initialWeights.seed),
    locked: count(locked.length),
    removed: count(Object.keys(removed).length),
  };
}

function trainingSettings(training: TrainingSettings) {
  const { optimizer, schedule, batchSize, loss, shuffle, seed, l1, l2, clipNorm, clipValue } = training;
  return {
    optimizer: OPTIMIZER_LABELS[optimizer.name],
    learningRate: String(optimizer.learningRate),
    optimizerNumbers: optimizerNumbers(optimizer),
    schedule: scheduleText(schedule),
    batchSize: String(batchSize),
    loss: LOSS_LABELS[loss],
    shuffle: shuffle ? words.yes : words.no,
    trainingSeed: String(seed),
    l1: count(l1),
    l2: count(l2),
    clipping:
      clipNorm !== null ? words.norm(clipNorm) : clipValue !== null ? words.value(clipValue) : words.none,
  };
}

function optimizerNumbers({ name: _name, learningRate: _rate, ...numbers }: OptimizerSpec): string {
  const texts = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  return texts.join(', ') || words.none;
}

function scheduleText(schedule: ScheduleSpec): string {
  const { kind, ...numbers } = schedule;
  // Numbers with their names, and what follows a warm-up, as plain words.
  return [kind, JSON.stringify(numbers).replaceAll(/[{}"]/g, ' ')].join(' ').trim();
}

function tableText({ settings: { target, columns, scaling, targetScaling } }: TablePart): string {
  const inputs = columns.filter(({ isUsed }) => isUsed).length;
  return words.tableText(target, inputs, `${scaling}, ${targetScaling}`);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function count(number: number): string {
  return number === 0 ? words.none : String(number);
}
