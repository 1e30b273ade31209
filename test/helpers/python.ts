/** Runs programs in Python, where it and its libraries are at hand. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one on the path first, then the system's own, for which Debian has the libraries. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** A Python that has all these modules, or null. */
export function findPython(...modules: string[]): string | null {
  const program = `import ${modules.join(', ')}`;
  return PYTHONS.find((python) => spawnSync(python, ['-c', program]).status === 0) ?? null;
}

/** Runs a program in a folder of its own that holds these files. Returns what it printed; throws what it complained of. */
export function runPython(
  python: string,
  program: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  args: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'program.py'), program);
    const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 } as const;
    const { status, stdout, stderr } = spawnSync(python, [...args], options);
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The outputs that a program of ours prints for all rows with --all. */
export function printedOutputs(printed: string): number[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('outputs '))
    .flatMap((line) => line.split(' ').slice(1).map(Number));
}
