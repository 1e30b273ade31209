/** Saved data that are anything but what Edgewise saves: refused or repaired, in a sentence, at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { parseSaved, parseSavedText } from '../../../src/document/saved/parseSaved.ts';
import type { ParsedSaved } from '../../../src/document/saved/saved.ts';
import { toSavedJson, toSavedText } from '../../../src/document/saved/writeSaved.ts';
import { setOptimizerName } from '../../../src/document/training.ts';
import {
  changed,
  inTime,
  isSentence,
  nested,
  pathsOf,
  plain,
  STRANGE,
  type Json,
} from '../../helpers/hostile.ts';
import { openBuiltInTable } from '../../helpers/builtInTable.ts';
import { createSettledStore } from '../../helpers/testStore.ts';
import { trainedFor } from './trained.ts';

async function trained(): Promise<Json> {
  const document = setOptimizerName(createDocument('circle'), 'adam');
  const small = { ...document, data: { ...document.data, rows: 40 }, locked: ['x₁>L1.1'] };
  const saved = await trainedFor({ ...small, removed: { 'x₂>L1.2': 0.5 } }, 2);
  return plain(toSavedJson(saved));
}

function ofTable(): Json {
  const { document } = openBuiltInTable('iris', 1);
  return plain({ format: 'edgewise', version: 1, document });
}

/** Refused in a sentence, or something that can be run and would be saved as it is. */
function expectSound(parsed: ParsedSaved): void {
  const words = parsed.ok ? parsed.report : [parsed.error];
  expect(words.filter((text) => !isSentence(text))).toEqual([]);
  const again = parsed.ok ? parseSavedText(toSavedText(parsed.saved)) : parsed;
  expect(again).toEqual(parsed.ok ? { ...parsed, report: [] } : parsed);
  const widths = parsed.ok ? networkSpec(parsed.saved.document).layers.map(({ units }) => units) : [];
  expect(widths.every((units) => units >= 1)).toBe(true);
}

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

describe('Something strange at any place', () => {
  const sources = { 'a trained network': trained, 'a table': () => Promise.resolve(ofTable()) };

  it.each(Object.entries(sources))(
    'of %s is refused or repaired',
    async (_, make) => {
      const whole = await make();
      expect(parseSaved(whole)).toMatchObject({ ok: true, report: [] });
      const paths = pathsOf(whole);
      let count = 0;
      for (const path of paths) {
        for (const to of Object.values(STRANGE)) {
          const strange = changed(whole, path, { to });
          expectSound(inTime(() => parseSaved(strange)));
          count++;
        }
        const less = changed(whole, path, null);
        expectSound(inTime(() => parseSaved(less)));
      }
      expect(count).toBeGreaterThan(1000);
    },
    120_000,
  );

  it('leaves the work that is open as it is, or opens what can be run', async () => {
    const whole = await trained();
    const test = await createSettledStore();
    const values = Object.values(STRANGE);
    for (const [at, path] of pathsOf(whole).entries()) {
      const parsed = parseSaved(changed(whole, path, { to: values[at % values.length] }));
      const before = await test.checkpoint();
      const isOpen = await test.actions.openParsed(parsed, 'open a file');
      await test.settled();
      expect(isOpen).toBe(parsed.ok);
      expect(test.state().run.failure).toBeNull();
      expect(isOpen ? before : await test.checkpoint()).toEqual(before);
    }
  }, 60_000);
});

describe('A text', () => {
  it('cut off anywhere is refused', async () => {
    const text = JSON.stringify(await trained());
    for (let length = 0; length < text.length; length += 7) {
      const parsed = parseSavedText(text.slice(0, length));
      expect(parsed.ok).toBe(false);
      expectSound(parsed);
    }
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['another JSON', '{"name":"edgewise","version":"1.0.0"}'],
    ['a list', '[1,2,3]'],
    ['a number that is none', '{"format":"edgewise","version":NaN}'],
    ['lists within lists', nested(200_000)],
    ['objects within objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    [
      'an object within its document',
      `{"format":"edgewise","version":1,"document":${'{"problem":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    ],
    ['ten million numbers', `{"format":"edgewise","version":1,"x":[${'0,'.repeat(1e7)}0]}`],
    ['a million objects', `{"format":"edgewise","version":1,"x":[${'{"a":1},'.repeat(1e6)}0]}`],
    ['a million empty lists', `[${'[],'.repeat(1e6)}0]`],
    ['a million keys', `{${Array.from({ length: 1e6 }, (_, at) => `"k${at}":0`).join(',')}}`],
    ['fifty million spaces', `{"format":"edgewise",${' '.repeat(5e7)}"version":1}`],
    ['a key twice', '{"format":"edgewise","format":"other","version":1}'],
    ['a prototype', '{"__proto__":{"format":"edgewise","version":1,"document":{"problem":"xor"}}}'],
    ['no version', '{"format":"edgewise","document":{"problem":"xor","layers":[]}}'],
    ['version 0', '{"format":"edgewise","version":0,"document":{"problem":"xor","layers":[]}}'],
    ['version 2', '{"format":"edgewise","version":2,"document":{"problem":"xor","layers":[]}}'],
    ['a version in letters', '{"format":"edgewise","version":"1","document":{"problem":"xor","layers":[]}}'],
    ['no document', '{"format":"edgewise","version":1}'],
    ['another problem', '{"format":"edgewise","version":1,"document":{"problem":"chess","layers":[]}}'],
    [
      'the name of a method',
      '{"format":"edgewise","version":1,"document":{"problem":"toString","layers":[]}}',
    ],
    ['no layers', '{"format":"edgewise","version":1,"document":{"problem":"xor"}}'],
    ['an empty network', '{"format":"edgewise","version":1,"document":{"problem":"xor","layers":[]}}'],
  ])('with %s is refused', (_, text) => {
    const parsed = inTime(() => parseSavedText(text));
    expect(parsed.ok).toBe(false);
    expectSound(parsed);
  });

  it('reads the longest curve that there is, however it is written', async () => {
    const saved = await trainedFor(createDocument('circle'), 2);
    const points = <Value>(value: (at: number) => Value) =>
      Array.from({ length: 20_000 }, (_, at) => value(at));
    const losses = points((at) => 1 / (at + 3));
    const curve = {
      epochs: points((at) => at),
      trainLoss: losses,
      validationLoss: losses,
      trainAccuracy: losses,
      validationAccuracy: losses,
      edits: points((at) => at),
    };
    const longest = { ...saved, run: saved.run && { ...saved.run, epoch: 20_000 }, curve };
    const parsed = parseSavedText(toSavedText(longest));
    expect(parsed).toMatchObject({ ok: true, saved: { curve } });
  });

  it('says which part of the network is too large', () => {
    const units = Array.from({ length: 1025 }, (_, at) => ({ id: `h${at}`, name: null }));
    const layer = (id: string, list: unknown) => ({ id, activation: 'tanh', units: list, dropoutRate: 0 });
    const output = layer('output', [{ id: 'output.1', name: null }]);
    const withLayers = (layers: unknown) =>
      parseSaved({ format: 'edgewise', version: 1, document: { problem: 'circle', layers } });
    expect(withLayers([layer('L1', units), output])).toEqual({
      ok: false,
      error: 'It cannot be opened. “document.layers[0].units” has 1,025 entries, and takes 1 to 1,024.',
    });
    const wide = (id: string) =>
      layer(
        id,
        units.slice(0, 1024).map(({ id: unit }) => ({ id: `${id}${unit}` })),
      );
    expect(withLayers([wide('L1'), wide('L2'), output])).toEqual({
      ok: false,
      error: 'It cannot be opened. Its network has 1,051,648 weights, and 250,000 are possible at most.',
    });
  });

  it('tells what was brought into its limits', async () => {
    const whole = await trained();
    const rows = changed(whole, ['document', 'data', 'rows'], { to: 1e9 });
    const rate = changed(rows, ['document', 'training', 'optimizer', 'learningRate'], { to: -3 });
    const parsed = parseSaved(rate);
    expect(parsed).toMatchObject({
      ok: true,
      report: [
        '“document.data.rows” was “1000000000” and is now 2000.',
        '“document.training.optimizer.learningRate” was “-3” and is now 0.000001.',
      ],
    });
  });
});
