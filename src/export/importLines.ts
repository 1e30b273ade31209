/** What each program imports, and the heading of its first station. */
import type { ProgramKind } from './programSource.ts';

const STANDARD = ['csv', 'io', 'math', 're', 'sys'].map((name) => `import ${name}`);

const LIBRARIES = {
  numpy: ['import numpy as np'],
  pytorch: ['import numpy as np', 'import torch', 'import torch.nn.functional as F', 'from torch import nn'],
  keras: ['import keras', 'import numpy as np', 'from keras.layers import Dense, Dropout, Input'],
} satisfies Record<ProgramKind, readonly string[]>;

/** Only what the program makes use of, by the name at the end of the import. */
export function importLines(kind: ProgramKind, program: readonly string[]): string[] {
  const text = program.join('\n');
  const isUsed = (line: string) => new RegExp(`\\b${line.split(' ').at(-1)}\\b`).test(text);
  return [...STANDARD.filter(isUsed), '', ...LIBRARIES[kind].filter(isUsed), '', '', '# 1. Load data'];
}
