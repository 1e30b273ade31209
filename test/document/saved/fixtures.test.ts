/** What earlier versions have saved opens for ever, to the same bits. Nothing in test/fixtures/documents is ever changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSavedText } from '../../../src/document/saved/parseSaved.ts';
import { publishedSchema } from '../../../src/document/saved/schema.ts';
import { createSettledStore } from '../../helpers/testStore.ts';
import { complaintsOf, type Schema } from './checkSchema.ts';

const FOLDER = 'test/fixtures/documents';

interface Expected {
  step: number;
  walkIndex: number;
  /** The hash of the parameters after two more epochs. */
  afterTwoEpochs: string;
}

const versions = readdirSync(FOLDER);
const fixtures = versions.flatMap((version) => {
  const folder = `${FOLDER}/${version}`;
  const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Record<string, Expected>;
  return Object.entries(expected).map(
    ([name, numbers]) => [version, name, `${folder}/${name}.edgewise.json`, numbers] as const,
  );
});

function hashOf({ buffer, byteOffset, byteLength }: Float32Array): string {
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex');
}

describe('Saved by an earlier version', () => {
  it.each(fixtures)('%s: %s opens and trains on to the same bits', async (_, name, path, expected) => {
    const parsed = parseSavedText(readFileSync(path, 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error}`);
    expect(parsed.report).toEqual([]);
    const { actions, settled, checkpoint } = await createSettledStore();
    expect(await actions.openSaved(parsed.saved, 'open a file')).toBeNull();
    await settled();
    const opened = await checkpoint();
    expect([opened.state.step, opened.walkIndex]).toEqual([expected.step, expected.walkIndex]);
    expect(opened.state.parameters).toEqual(parsed.saved.run?.parameters);
    actions.setStepSize('epoch');
    for (let epoch = 0; epoch < 2; epoch++) {
      actions.stepForward();
      await settled();
    }
    expect(hashOf((await checkpoint()).state.parameters)).toBe(expected.afterTwoEpochs);
  });
});

describe('The published schema', () => {
  const published = JSON.parse(readFileSync('public/edgewise.schema.json', 'utf8')) as Schema;
  const newest = fixtures.filter(([version]) => version === 'v1');

  it('is the one that the fields describe themselves by', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
  });

  it.each(newest)('%s: %s is what it says', (_, name, path) => {
    expect(complaintsOf(published, JSON.parse(readFileSync(path, 'utf8')), name)).toEqual([]);
  });

  it('complains of what cannot be opened', () => {
    expect(complaintsOf(published, { format: 'edgewise', version: 2 }, 'file')).toEqual([
      'file.document is missing',
      'file.version is not 1',
    ]);
    const layers = [{ id: 'output', activation: 'swish', units: [] }];
    const document = { problem: 'xor', layers };
    expect(complaintsOf(published, { format: 'edgewise', version: 1, document }, 'file')).toEqual([
      'file.document.layers[0].activation is none of its values',
      'file.document.layers[0].units has 0 entries',
    ]);
  });
});
