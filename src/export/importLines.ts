/** What each program imports, and the heading of its first station. */
import type { ProgramKind } from './programSource.ts';

const LIBRARIES = {
  numpy: ['import numpy as np'],
  pytorch: ['import numpy as np', 'import torch', 'import torch.nn.functional as F', 'from torch import nn'],
  keras: ['import keras', 'import numpy as np', 'from keras.layers import Dense, Dropout, Input'],
} satisfies Record<ProgramKind, readonly string[]>;

export function importLines(kind: ProgramKind): string[] {
  return [
    ...['csv', 'io', 'math', 're', 'sys'].map((name) => `import ${name}`),
    '',
    ...LIBRARIES[kind],
    '',
    '',
    '# 1. Load data',
  ];
}
