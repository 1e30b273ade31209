/** Runs as CSV: one line each, with what they came to and every setting. */
import { csvText, type CsvValue } from './csv.ts';
import type { CurveRow } from './curves.ts';

export interface RunLine {
  name: string;
  /** Null before there is any figure. */
  final: CurveRow | null;
  steps: number;
  /** In the order of the settings' names. */
  settings: readonly string[];
}

const HEAD = [
  'run',
  'epoch',
  'step',
  'train_loss',
  'validation_loss',
  'train_accuracy',
  'validation_accuracy',
];

export function runsCsv(settingNames: readonly string[], lines: readonly RunLine[]): string {
  return csvText([[...HEAD, ...settingNames], ...lines.map(line)]);
}

function line({ name, final, steps, settings }: RunLine): CsvValue[] {
  return [
    name,
    final?.epoch ?? null,
    steps,
    final?.trainLoss ?? null,
    final?.validationLoss ?? null,
    final?.trainAccuracy ?? null,
    final?.validationAccuracy ?? null,
    ...settings,
  ];
}
