/**
 * Fields of saved data. Each one makes of whatever stands in a file a value that the page can trust, and describes itself
 * as JSON Schema. A number beyond its limits is brought into them and told of; a value of another kind is no value at all,
 * and whoever asked for it decides what stands in its place. Nothing here throws, and nothing is looked at twice.
 */
import { saved as words } from '../../i18n/en.ts';
import type { Range } from '../limits.ts';
import { quoted, type Report } from './report.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a value stands, in words such as "training.batchSize", and where to tell what became of it. */
export interface Place {
  path: string;
  report: Report;
}

export interface Field<Value> {
  /** Undefined where there is no such value. */
  read(value: unknown, place: Place): Value | undefined;
  schema: JsonSchema;
}

type Fields<Value> = { readonly [Key in keyof Value]-?: Field<Exclude<Value[Key], undefined>> };

export interface ObjectField<Value> extends Field<Value> {
  /** The same with other values in the place of those that are missing or of no use. */
  readWith(value: unknown, place: Place, defaults: Partial<Value>): Value | undefined;
}

export function number(range: Range): Field<number> {
  return {
    schema: { type: 'number', minimum: range.min, maximum: range.max },
    read: (value, place) => (isFiniteNumber(value) ? within(value, value, range, place) : undefined),
  };
}

/** A whole number; others are rounded. */
export function whole(range: Range): Field<number> {
  return {
    schema: { type: 'integer', minimum: range.min, maximum: range.max },
    read: (value, place) =>
      isFiniteNumber(value) ? within(value, Math.round(value), range, place) : undefined,
  };
}

/** Any number that a double holds. */
export const anyNumber = number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE });

export const flag: Field<boolean> = {
  schema: { type: 'boolean' },
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export function oneOf<Name extends string>(names: readonly Name[]): Field<Name> {
  return { schema: { enum: names }, read: (value) => names.find((name) => name === value) };
}

/** A text of at most so many characters, without those that no one can see; a longer one is cut. */
export function text(most: number): Field<string> {
  return {
    schema: { type: 'string', maxLength: most },
    read(value, { path, report }) {
      if (typeof value !== 'string') return undefined;
      if (value.length > most) report.say(words.cutText(path, most));
      return value.slice(0, most).replace(/\p{Cc}/gu, '');
    },
  };
}

/** A text that must stay as it is, because something else goes by it. */
export function key(most: number, pattern?: RegExp): Field<string> {
  return {
    schema: { type: 'string', maxLength: most, ...(pattern && { pattern: pattern.source }) },
    read(value) {
      if (typeof value !== 'string' || value.length > most) return undefined;
      return pattern && !pattern.test(value) ? undefined : value;
    },
  };
}

export function nullable<Value>(field: Field<Value>): Field<Value | null> {
  return {
    schema: { anyOf: [field.schema, { type: 'null' }] },
    read: (value, place) => (value === null ? null : field.read(value, place)),
  };
}

interface ListLimits {
  least?: number;
  most: number;
}

/** A list; what is too much or of no use in it is left out and told of. */
export function list<Value>(item: Field<Value>, { least = 0, most }: ListLimits): Field<Value[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: least, maxItems: most },
    read(value, { path, report }) {
      if (!Array.isArray(value)) return undefined;
      if (value.length > most) report.say(words.cutList(path, value.length, most));
      const entries: readonly unknown[] = value.slice(0, most);
      const { error } = report;
      const read = entries.map((entry, at) => item.read(entry, { path: `${path}[${at}]`, report }));
      const useful = read.filter((entry) => entry !== undefined);
      if (useful.length < least) return report.refuse(words.tooFew(path, least));
      report.error = error;
      if (useful.length < entries.length) report.say(words.lostEntries(path, entries.length - useful.length));
      return useful;
    },
  };
}

/** A list that is of use only as a whole. */
export function wholeList<Value>(item: Field<Value>, { least = 0, most }: ListLimits): Field<Value[]> {
  return {
    schema: list(item, { least, most }).schema,
    read(value, { path, report }) {
      if (!Array.isArray(value)) return undefined;
      if (value.length < least || value.length > most)
        return report.refuse(words.wrongLength(path, value.length, least, most));
      const read: Value[] = [];
      for (const [at, entry] of value.entries()) {
        const inside = `${path}[${at}]`;
        const useful = item.read(entry, { path: inside, report });
        if (useful === undefined) return report.refuse(words.unreadable(inside));
        read.push(useful);
      }
      return read;
    },
  };
}

/** An object with these keys. Keys of `defaults` may be missing; those in `optional` may, and then are left out. */
export function object<Value extends object>(
  fields: Fields<Value>,
  defaults: Partial<Value> = {},
  optional: readonly (keyof Value & string)[] = [],
): ObjectField<Value> {
  const keys = Object.keys(fields) as (keyof Value & string)[];
  const canMiss = new Set<string>([...Object.keys(defaults), ...optional]);

  function readWith(value: unknown, place: Place, others: Partial<Value>): Value | undefined {
    if (!isObject(value)) return undefined;
    sayUnknownKeys(value, fields, place);
    const entries: [string, unknown][] = [];
    for (const name of keys) {
      const inside = { path: pathTo(place, name), report: place.report };
      const found = readKey(value, name, inside);
      // Null is a value like others.
      const used = found === undefined ? replaced(value, name, inside, others[name]) : found;
      if (used !== undefined) entries.push([name, used]);
      else if (!optional.includes(name)) return place.report.refuse(whyMissing(value, name, inside));
    }
    return Object.fromEntries(entries) as Value;
  }

  function readKey(value: object, name: keyof Value & string, inside: Place) {
    if (!Object.hasOwn(value, name)) return undefined;
    return fields[name].read((value as Record<string, unknown>)[name], inside);
  }

  /** What stands in the place of a value that is missing, or that could not be read, which is told. */
  function replaced(value: object, name: string, { path, report }: Place, other: unknown): unknown {
    if (!canMiss.has(name) && other === undefined) return undefined;
    if (Object.hasOwn(value, name)) report.say(words.replaced(path));
    report.error = null;
    return other;
  }

  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(keys.map((name) => [name, fields[name].schema])),
      required: keys.filter((name) => !canMiss.has(name)),
    },
    read: (value, place) => readWith(value, place, defaults),
    readWith,
  };
}

type Kind<Value> = Value extends { kind: infer Name extends string } ? Name : never;

/** Objects of several shapes, told apart by their `kind`. */
export function oneOfKind<Value extends { kind: string }>(shapes: {
  readonly [Name in Kind<Value>]: Field<Extract<Value, { kind: Name }>>;
}): Field<Value> {
  const byKind = new Map<unknown, Field<Value>>(Object.entries<Field<Value>>(shapes));
  return {
    schema: { anyOf: [...byKind.values()].map(({ schema }) => schema) },
    read(value, place) {
      if (!isObject(value) || !Object.hasOwn(value, 'kind')) return undefined;
      return byKind.get((value as { kind: unknown }).kind)?.read(value, place);
    },
  };
}

/** A table of values by keys that are not known beforehand. */
export function record<Value>(item: Field<Value>, most: number): Field<Record<string, Value>> {
  return {
    schema: { type: 'object', additionalProperties: item.schema, maxProperties: most },
    read(value, { path, report }) {
      if (!isObject(value)) return undefined;
      const entries: [string, Value][] = [];
      let left = 0;
      for (const name of Object.keys(value)) {
        const entry = (value as Record<string, unknown>)[name];
        const read = entries.length < most ? item.read(entry, { path, report }) : undefined;
        if (read === undefined) left++;
        else entries.push([name, read]);
      }
      if (left > 0) report.say(words.lostEntries(path, left));
      return Object.fromEntries(entries);
    },
  };
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function within(given: number, wanted: number, { min, max }: Range, { path, report }: Place): number {
  const value = Math.min(max, Math.max(min, wanted));
  if (value !== given) report.say(words.clamped(path, quoted(given), value));
  return value;
}

function whyMissing(value: object, name: string, { path }: Place): string {
  return Object.hasOwn(value, name) ? words.unreadable(path) : words.missing(path);
}

function pathTo({ path }: Place, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function sayUnknownKeys(value: object, fields: object, place: Place): void {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  const [first] = unknown;
  if (first === undefined) return;
  place.report.say(words.unknown(quoted(pathTo(place, first)), unknown.length - 1));
}
