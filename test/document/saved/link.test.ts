import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { withPoints } from '../../../src/document/drawing.ts';
import { setUnitCount } from '../../../src/document/layers.ts';
import { LINK_LENGTH_LIMIT, parseLink, toLink } from '../../../src/document/saved/link.ts';
import type { Saved } from '../../../src/document/saved/saved.ts';
import { setOptimizerName } from '../../../src/document/training.ts';
import { PROBLEM_LIST } from '../../../src/data/registry.ts';
import { trainedFor } from './trained.ts';

const BASE = 'https://edgewise.example/';

async function opened(fragment: string | null): Promise<Saved> {
  if (fragment === null) throw new Error('There is no link.');
  const parsed = await parseLink(fragment);
  if (!parsed.ok) throw new Error(parsed.error);
  expect(parsed.report).toEqual([]);
  return parsed.saved;
}

describe('A link', () => {
  it.each(PROBLEM_LIST.map(({ id }) => id))('holds all of %s in less than 8,000 characters', async (id) => {
    const saved = await trainedFor(createDocument(id), 20);
    const { fragment, leftOut } = await toLink(saved, BASE);
    expect(leftOut).toEqual([]);
    expect(BASE.length + (fragment ?? '').length).toBeLessThanOrEqual(LINK_LENGTH_LIMIT);
    const { run, document, view } = await opened(fragment);
    expect(document).toEqual(saved.document);
    expect(view).toEqual(saved.view);
    expect(run).toEqual({
      ...saved.run,
      // Drawn from the seed, as the other side does; an optimiser without memory has nothing to say.
      initialParameters: null,
      slots: saved.run?.slots?.length ? saved.run.slots : null,
    });
  });

  it('holds a drawing of three classes', async () => {
    const drawn = createDocument('draw-points');
    const { document } = withPoints(drawn, [...drawn.data.points!, { x1: 1, x2: -2.5, label: 2 }]);
    const { fragment } = await toLink(await trainedFor(document, 5), BASE);
    expect((await opened(fragment)).document).toEqual(document);
  });

  it('holds the weights of 500 parameters to the last bit', async () => {
    const document = setUnitCount(setUnitCount(createDocument('circle'), 0, 22).document, 1, 18).document;
    const saved = await trainedFor(document, 5);
    expect(saved.run?.parameters).toHaveLength(499);
    const { fragment, leftOut } = await toLink(saved, BASE);
    expect(leftOut).toEqual([]);
    expect(BASE.length + fragment!.length).toBeLessThanOrEqual(LINK_LENGTH_LIMIT);
    expect((await opened(fragment)).run?.parameters).toEqual(saved.run?.parameters);
  });

  it('leaves the optimiser’s memory out where it does not fit, then the run, and says so', async () => {
    const wide = setUnitCount(setUnitCount(createDocument('circle'), 0, 22).document, 1, 18).document;
    const withAdam = await trainedFor(setOptimizerName(wide, 'adam'), 2);
    const first = await toLink(withAdam, BASE);
    expect(first.leftOut).toEqual(['slots']);
    expect((await opened(first.fragment)).run).toMatchObject({ slots: null, step: withAdam.run?.step });

    const large = await trainedFor(setUnitCount(wide, 0, 200).document, 1);
    const second = await toLink(large, BASE);
    expect(second.leftOut).toEqual(['curve', 'run']);
    expect(await opened(second.fragment)).toMatchObject({ run: null, document: large.document });
  });

  it('is not made of rows that the other side would refuse to unpack, however short it would be', async () => {
    const saved = await trainedFor(createDocument('circle'), 1);
    const withRows = (text: string): Saved => ({ ...saved, rows: { kind: 'text', text } });
    const most = 'é\n'.repeat(2 ** 18);
    expect((await opened((await toLink(withRows(most), BASE)).fragment)).document).toEqual(saved.document);
    expect(await toLink(withRows(`${most}é`), BASE)).toEqual({ fragment: null, leftOut: ['rows'] });
  });

  it('keeps initial weights that were edited', async () => {
    const saved = await trainedFor(createDocument('circle'), 1);
    const initialParameters = saved.run!.initialParameters!.slice();
    initialParameters[3] = 0.125;
    const { fragment } = await toLink({ ...saved, run: { ...saved.run!, initialParameters } }, BASE);
    expect((await opened(fragment)).run?.initialParameters).toEqual(initialParameters);
  });
});

describe('A link that cannot be opened', () => {
  const fragmentOf = (text: string) => `#a${deflateRawSync(text).toString('base64url')}`;

  it.each([
    ['', 'empty'],
    ['#', 'a sign alone'],
    ['#a', 'a letter alone'],
    ['#hello world', 'words'],
    ['#zAAAA', 'another form'],
    ['#aAAAA!', 'a sign that no link has'],
    ['#aAAAA', 'no compressed data'],
    [fragmentOf('{'), 'half of something'],
    [fragmentOf('null'), 'nothing'],
    [fragmentOf('{"format":"edgewise","version":2}'), 'a version that is still to come'],
  ])('is refused in a sentence: %s (%s)', async (fragment) => {
    const parsed = await parseLink(fragment);
    expect(parsed).toMatchObject({ ok: false, error: expect.stringMatching(/^[A-Z].*\.$/) as string });
  });

  it('stops unpacking where it gets too much', async () => {
    const bomb = fragmentOf(' '.repeat(500_000_000));
    const started = performance.now();
    expect((await parseLink(bomb)).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is refused at whatever place it was cut off', async () => {
    const { fragment } = await toLink(await trainedFor(createDocument('xor'), 3), BASE);
    for (let length = 0; length < fragment!.length; length++)
      expect((await parseLink(fragment!.slice(0, length))).ok).toBe(false);
  });
});
