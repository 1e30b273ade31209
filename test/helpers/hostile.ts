/** Data that are anything but what they should be, for everything that is read from outside. */
import { expect } from 'vitest';

export type Json = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** Reading anything takes less. */
const MOST_MS = 100;

export const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** What may stand anywhere in a text that somebody made up. */
export const STRANGE: Record<string, unknown> = {
  nothing: null,
  'no number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'minus one': -1,
  'a fraction': 0.123,
  'a billion': 1e9,
  'the largest number': 1e308,
  'an empty text': '',
  'a script': '<script>alert(1)</script>',
  'a long text': 'x'.repeat(300_000),
  'control characters': '\u0000\u202e\u2028',
  yes: true,
  'an empty list': [],
  'a long list': Array.from({ length: 50_000 }, () => 0),
  'deep lists': JSON.parse(nested(5000)),
  'an empty object': {},
  'many keys': Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key${at}`, at])),
  'a prototype': JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
};

/** Those that can be written as JSON, which gives up on lists within so many lists. */
export const WRITABLE: readonly unknown[] = Object.entries(STRANGE)
  .filter(([name]) => name !== 'deep lists')
  .map(([, value]) => value);

/** As it is after it was written down. */
export function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Every place in it; of longer lists the first entries only. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.slice(0, 2).entries()] : Object.entries(value);
  const inside = entries.flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with another value at this place, or without it. */
export function changed(value: Json, path: Path, change: { to: unknown } | null): Json {
  const copy = structuredClone(value);
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Json;
  const last = path.at(-1)!;
  if (change) parent[last] = change.to;
  else delete parent[last];
  return copy;
}

/** Other work on the machine may slow one attempt down; what is slow by itself is slow every time. */
export function inTime<Parsed>(parse: () => Parsed): Parsed {
  let fastestMs = Infinity;
  let parsed = parse();
  for (let attempt = 0; attempt < 5 && fastestMs >= MOST_MS; attempt++) {
    const started = performance.now();
    parsed = parse();
    fastestMs = Math.min(fastestMs, performance.now() - started);
  }
  expect(fastestMs).toBeLessThan(MOST_MS);
  return parsed;
}

export const isSentence = (text: string) => /^[A-Z“\d].*\.$/s.test(text) && text.length < 500;
