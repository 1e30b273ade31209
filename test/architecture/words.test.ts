/**
 * All that a person reads or hears comes from the catalogue of words: the texts of every room are held against it. What is
 * thrown is no such text: it says what was asked wrongly by a program, and nobody is shown it as a sentence of the page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn, type Technical } from '../helpers/interfaceWords.ts';

const SOURCES = resolve(import.meta.dirname, '../../src');

/** Files with words of their own, by the beginnings of their paths. */
const ELSEWHERE = {
  'the catalogue': /^i18n\//,
  'each lesson is one text from end to end, in a file of its own': /^lessons\/\d\d-/,
  'programs and tables that are written out are in languages of their own, comments included': /^export\//,
};

/** Only these read what an error says: it is put behind the words of the page, for a report. */
const READERS_OF_ERRORS = ['store/probes.ts', 'worker/client.ts', 'worker/failure.ts'];

const ATTRIBUTES = {
  'states that the browser puts into words of its own': [
    'aria-current',
    'aria-haspopup',
    'aria-hidden',
    'aria-live',
    'aria-orientation',
  ],
  'how HTML, SVG and MathML behave and are drawn': [
    'accent',
    'accept',
    'autoComplete',
    'clipPath',
    'dy',
    'enterKeyHint',
    'fill',
    'id',
    'inputMode',
    'patternTransform',
    'patternUnits',
    'preserveAspectRatio',
    'rel',
    'role',
    'scope',
    'shapeRendering',
    'src',
    'stretchy',
    'target',
    'textAnchor',
    'transform',
    'type',
    'wrap',
  ],
  'React’s own name for one of several': ['key'],
  'which form of a control or picture it is': [
    'layout',
    'lines',
    'messageSide',
    'opens',
    'part',
    'placement',
    'shape',
    'state',
    'tone',
    'variant',
  ],
  'what a choice stands for, beside its label': ['value'],
};

const PROPERTIES = {
  'symbols of mathematics': ['symbol'],
  'places on a grid': ['gridColumn', 'gridTemplateColumns'],
  'what joins changes into one entry of undo': ['mergeKey'],
};

const CALLS = {
  'names of numbers within what the engine compiles': ['keep', 'scratch'],
  'what is refused where a program asks wrongly': ['checkLength'],
  'the name of an export that is loaded on demand': ['onDemand'],
  'what joins the changes of a parameter into one entry of undo': ['moveParameter'],
  'the name of a lock that other tabs ask for too': ['request'],
};

const TEXTS = {
  'the name of a column that has none, by which saved work and programs find it': ['column '],
  'keys of what is kept in the browser, which must stay as they are': [
    'edgewise exercise',
    'edgewise tab',
    'edgewise.exercise ',
    'exercise ',
    'rows ',
    'work ',
  ],
  'names of keys and of what is dragged, from the browser': [
    'Arrow',
    'ArrowLeft',
    'ArrowRight',
    'Escape',
    'Files',
    'PageDown',
    'PageUp',
  ],
  'a colour ramp and a turn, for a style': ['linear-gradient(to right, ', ' rotate('],
};

const TECHNICAL: Technical = {
  attributes: setOf(ATTRIBUTES),
  properties: setOf(PROPERTIES),
  calls: setOf(CALLS),
  texts: setOf(TEXTS),
};

function setOf(byReason: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  return new Set(Object.values(byReason).flat());
}

const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !Object.values(ELSEWHERE).some((place) => place.test(file)))
  .map((file) => ({ file, source: readFileSync(resolve(SOURCES, file), 'utf8') }));

describe('the words of the interface', () => {
  it('stand in the catalogue, src/i18n/en.ts, and nowhere else', () => {
    const found = FILES.flatMap(({ file, source }) =>
      wordsIn(file, source, TECHNICAL).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('are those of the page where something is thrown: what an error says only stands behind them', () => {
    const readsError = /(?<!styles|input|\.)\.message\b|String\((?:error|reason)\b/;
    const readers = FILES.filter(({ source }) => readsError.test(source)).map(({ file }) => file);
    expect(readers.toSorted()).toEqual(READERS_OF_ERRORS);
  });

  it('have no exception that nothing needs', () => {
    const isNeeded = (name: string, without: Technical) =>
      FILES.some(({ file, source }) => source.includes(name) && wordsIn(file, source, without).length > 0);
    const idle = (['attributes', 'properties', 'calls', 'texts'] as const).flatMap((kind) =>
      [...TECHNICAL[kind]].filter((name) => {
        const others = new Set([...TECHNICAL[kind]].filter((other) => other !== name));
        return !isNeeded(name, { ...TECHNICAL, [kind]: others });
      }),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    ['<p>Drop a file, or {link}</p>', ['Drop a file, or']],
    ['<p>{isOn ? "pause" : words.play}</p>', ['pause']],
    ['<b>z = {z}</b>', []],
    ['<Chip label="rate" tone="signal" />', ['rate']],
    ['<g aria-label={`${name}, dead`} data-kind="a point" />', [', dead']],
    ['<Chip onChange={() => set("dialog", "table")} />', []],
    ['<Chip hint={"at " + place} key="first of all" />', ['at']],
    ['const view = { value: "sample", label: "sample" }', ['sample']],
    ['const view = { mergeKey: `step by ${size}`, title: count > 1 ? `${count} rows` : null }', ['rows']],
    ['say("Nothing to undo")', ['Nothing to undo']],
    ['say(`training ${count}`)', ['training']],
    ['const actions = { data: "setNoise setRows" }', []],
    ['onDemand(load, "Gallery")', []],
    ['if (key === "Page Up" || names["Page Up"]) throw new Error("There is no page.")', []],
    ['switch (key) { case "Page Up": }', []],
    ['type Name = "Page Up" | "Page Down"; const x = y as "Page Up"', []],
    ['import x from "A b"; export { y } from "A b"; void import("A b")', []],
  ])('are found in %s', (source, words) => {
    expect(wordsIn('example.tsx', source, TECHNICAL)).toEqual(words);
  });
});
