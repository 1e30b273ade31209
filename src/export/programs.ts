/** The programs that a network can be written out as. */
import { kerasScript } from './kerasScript.ts';
import { numpyScript } from './numpyScript.ts';
import type { ProgramKind, ProgramSource } from './programSource.ts';
import { pytorchScript } from './pytorchScript.ts';

export const PROGRAMS = {
  numpy: { label: 'NumPy', write: numpyScript },
  pytorch: { label: 'PyTorch', write: pytorchScript },
  keras: { label: 'Keras', write: kerasScript },
} satisfies Record<ProgramKind, { label: string; write: (source: ProgramSource) => string }>;
