/** The first lines of every program: what it is, what it needs, and how to run it. */
import { differences } from './differences.ts';
import {
  dataFileName,
  programName,
  programTitle,
  type ProgramKind,
  type ProgramSource,
} from './programSource.ts';
import { pyComment } from './python.ts';

const NEEDS = {
  numpy: 'Python 3.8 or newer and NumPy',
  pytorch: 'Python 3.8 or newer, NumPy and PyTorch',
  keras: 'Python 3.9 or newer, NumPy and Keras 3',
} satisfies Record<ProgramKind, string>;

export function headLines({ document }: ProgramSource, kind: ProgramKind): string[] {
  const file = dataFileName(document);
  const differing = differences(document, kind);
  const lines = [
    `${programTitle(document)}: a network from Edgewise, with the weights it had there.`,
    '',
    `It needs ${NEEDS[kind]}.${file === null ? '' : ` ${file} must lie beside it.`}`,
    `  python3 ${programName(document, kind)}          evaluates the network and predicts some rows`,
    `  python3 ${programName(document, kind)} --all    prints the outputs for all rows`,
    ...(kind === 'numpy'
      ? []
      : [
          `  python3 ${programName(document, kind)} --fit    trains a new network with the same settings first`,
        ]),
    ...(differing.length === 0
      ? []
      : ['', 'With --fit it differs from Edgewise:', ...differing.map((line) => `- ${line}`)]),
  ];
  return [...lines.map((line) => (line === '' ? '#' : pyComment(line))), ''];
}
