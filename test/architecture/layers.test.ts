/** The rooms of src and who may enter which: every import line is held against this table. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = resolve(import.meta.dirname, '../../src');

interface Rule {
  rooms: readonly string[];
  packages: readonly string[];
  reason: string;
}

const UI_PACKAGES = ['react', '@ariakit/react', 'lucide-react'];
const VIEW_PACKAGES = [...UI_PACKAGES, 'qr'];

const RULES: Record<string, Rule> = {
  engine: {
    rooms: [],
    packages: [],
    reason: 'The mathematics stands alone, so it runs and reads the same anywhere.',
  },
  data: {
    rooms: ['engine'],
    packages: ['papaparse'],
    reason: 'Data is generated the same in the page, the worker and a test.',
  },
  training: { rooms: ['engine'], packages: [], reason: 'Training knows arrays, not where they come from.' },
  worker: {
    rooms: ['engine', 'training', 'data'],
    packages: [],
    reason: 'The worker has no page and no store.',
  },
  document: {
    rooms: ['engine', 'data', 'i18n'],
    packages: [],
    reason:
      'What is saved does not depend on who shows or runs it; its names and notes are words, which depend on nothing.',
  },
  export: {
    rooms: ['engine', 'data', 'document'],
    packages: [],
    reason: 'What is written out is text made of plain data.',
  },
  viz: {
    rooms: ['engine'],
    packages: ['d3'],
    reason: 'Geometry and pixels are pure, so they are tested on numbers.',
  },
  store: {
    rooms: ['document', 'data', 'engine', 'worker', 'lessons', 'i18n'],
    packages: ['react', 'zustand'],
    reason: 'State does not know how it is drawn.',
  },
  ui: { rooms: ['i18n'], packages: UI_PACKAGES, reason: 'Plain controls know nothing of networks.' },
  views: {
    rooms: ['store', 'viz', 'ui', 'engine', 'data', 'document', 'export', 'lessons', 'i18n'],
    packages: VIEW_PACKAGES,
    reason: 'A view reads the store; it never talks to the worker.',
  },
  i18n: { rooms: [], packages: [], reason: 'Words depend on nothing, so that they can be in any language.' },
  lessons: {
    rooms: ['document', 'data', 'engine', 'i18n'],
    packages: [],
    reason: 'A lesson is plain data and predicates.',
  },
  app: {
    rooms: ['store', 'views', 'ui', 'document', 'worker', 'viz', 'lessons', 'i18n', 'export', 'data'],
    packages: ['react', 'react-dom', 'lucide-react', 'idb-keyval'],
    reason: 'The app joins the rooms.',
  },
};

interface Import {
  file: string;
  target: string;
  isTypeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  const lines = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gms,
  );
  return [...lines].map(([, type, target, onDemand]) => ({
    file,
    target: target ?? onDemand ?? '',
    isTypeOnly: type !== undefined,
  }));
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports = files.flatMap(importsOf);

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The file an import leads to, from src; null for a package. */
function targetFile({ file, target }: Import): string | null {
  return target.startsWith('.') ? relative(SOURCES, join(SOURCES, dirname(file), target)) : null;
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function violation(line: Import): string | null {
  const room = roomOf(line.file);
  const rule = RULES[room];
  if (!rule) return `${line.file}: there is no rule for the room "${room}".`;
  const target = targetFile(line);
  const isAllowed =
    target === null
      ? rule.packages.includes(packageOf(line.target))
      : roomOf(target) === room ||
        rule.rooms.includes(roomOf(target)) ||
        (line.isTypeOnly && isProtocol(target));
  return isAllowed ? null : `${line.file} imports ${line.target}. ${rule.reason}`;
}

/** The types of frames and answers may be known everywhere: whatever is drawn comes from one. */
function isProtocol(target: string): boolean {
  return ['worker/protocol.ts', 'worker/tableProtocol.ts'].includes(target);
}

/** What the page may know of the workers: the clients, and the messages that cross. */
const WORKER_FACE = [
  'worker/client.ts',
  'worker/protocol.ts',
  'worker/tableClient.ts',
  'worker/tableProtocol.ts',
  'worker/trainingClient.ts',
];

function viewOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

describe('the rooms of src', () => {
  it('are read with all their imports, those on demand too', () => {
    const fromApp = imports.filter(({ file }) => file === 'app/onDemand.tsx').map(({ target }) => target);
    expect(fromApp).toEqual(expect.arrayContaining(['react', '../store/hooks.ts', '../store/saving.ts']));
  });

  it('import only what the table allows', () => {
    expect(imports.map(violation).filter((text) => text !== null)).toEqual([]);
  });

  it('has views that never import another view', () => {
    const crossings = imports.filter((line) => {
      const target = targetFile(line);
      return (
        roomOf(line.file) === 'views' && target?.startsWith('views/') && viewOf(target) !== viewOf(line.file)
      );
    });
    expect(crossings).toEqual([]);
  });

  it('reach the worker from the page through its client and its messages alone', () => {
    const inside = imports.filter((line) => {
      const target = targetFile(line);
      return roomOf(line.file) !== 'worker' && target?.startsWith('worker/') && !WORKER_FACE.includes(target);
    });
    expect(inside).toEqual([]);
  });

  it('know no clock, no chance and no console inside the engine, the data and the training', () => {
    const forbidden = /\b(Math\.random|Date\.now|new Date|performance\.|console\.|setTimeout|fetch\()/;
    const guilty = files
      .filter((file) => ['engine', 'data', 'training'].includes(roomOf(file)))
      .filter((file) => forbidden.test(readFileSync(join(SOURCES, file), 'utf8')));
    expect(guilty).toEqual([]);
  });
});
