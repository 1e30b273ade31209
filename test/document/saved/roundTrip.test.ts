/** Any document that the page can come to is the same after it was saved, as a file and as a link. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { parameterRefs, withLock, withRemoved } from '../../../src/document/edges.ts';
import { addLayer, setHiddenActivation, setUnitCount, setUnitName } from '../../../src/document/layers.ts';
import { networkSpec } from '../../../src/document/network.ts';
import { problemOf } from '../../../src/document/problem.ts';
import { parseLink, toLink } from '../../../src/document/saved/link.ts';
import { parseSaved, parseSavedText } from '../../../src/document/saved/parseSaved.ts';
import {
  SAVED_ACTIVATIONS,
  SAVED_INITIALIZERS,
  SAVED_OPTIMIZERS,
} from '../../../src/document/saved/names.ts';
import type { Saved } from '../../../src/document/saved/saved.ts';
import { toSavedPieces, toSavedText } from '../../../src/document/saved/writeSaved.ts';
import { setOptimizerName, setOutputActivation } from '../../../src/document/training.ts';
import { FEATURE_NAMES } from '../../../src/data/features.ts';
import { allowedLosses, allowedOutputActivations } from '../../../src/data/pairing.ts';
import { PROBLEM_LIST } from '../../../src/data/registry.ts';
import { createRandom, emptySlots, parameterCount } from '../../../src/engine/index.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** JSON has no negative zero. */
const single = fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const hidden = SAVED_ACTIVATIONS.filter((name) => name !== 'softmax');
const count = fc.integer({ min: 0, max: 1e6 });

/** A problem's first document after some changes of every kind, by the functions that the page changes it with. */
const documents: fc.Arbitrary<EdgewiseDocument> = fc
  .record({
    problem: fc.constantFrom(...PROBLEM_LIST.map(({ id }) => id)),
    widths: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    activation: fc.constantFrom(...hidden),
    output: fc.nat(5),
    loss: fc.nat(5),
    optimizer: fc.constantFrom(...SAVED_OPTIMIZERS),
    initializer: fc.constantFrom(...SAVED_INITIALIZERS),
    seeds: fc.tuple(seed, seed, seed),
    batchSize: fc.integer({ min: 1, max: 2000 }),
    penalty: fc.double({ min: 0, max: 10, noNaN: true }),
    features: fc.subarray(FEATURE_NAMES, { minLength: 1 }),
    name: fc.string({ maxLength: 24, unit: 'grapheme-ascii' }),
    marked: fc.nat(1000),
    weight: single,
  })
  .map((chosen) => {
    let document = createDocument(chosen.problem, chosen.seeds[0]);
    for (const width of chosen.widths) {
      document = addLayer(document, 0).document;
      document = setUnitCount(document, 0, width).document;
      document = setHiddenActivation(document, 0, chosen.activation).document;
    }
    const { task, derivedInputs } = problemOf(document);
    const outputs = allowedOutputActivations(task);
    document = setOutputActivation(document, outputs[chosen.output % outputs.length]!).document;
    const losses = allowedLosses(task, document.layers.at(-1)!.activation);
    document = setOptimizerName(document, chosen.optimizer);
    document = setUnitName(document, 0, 0, chosen.name).document;
    document = {
      ...document,
      data: { ...document.data, features: derivedInputs ? chosen.features : null },
      initialWeights: { source: 'seed', initializer: chosen.initializer, seed: chosen.seeds[1] },
      training: {
        ...document.training,
        loss: losses[chosen.loss % losses.length]!,
        batchSize: chosen.batchSize,
        l2: chosen.penalty,
        seed: chosen.seeds[2],
      },
    };
    const refs = parameterRefs(document);
    document = withLock(document, refs[chosen.marked % refs.length]!, true);
    return withRemoved(document, { kind: 'weight', layer: 1, from: 0, to: 0 }, chosen.weight);
  });

/** With any finite numbers for weights, and at any step. */
const works: fc.Arbitrary<Saved> = documents.chain((document) => {
  const parameters = parameterCount(networkSpec(document));
  const slots = emptySlots(document.training.optimizer).perParameter * parameters;
  const numbers = (length: number) =>
    fc.float32Array({ noNaN: true, noDefaultInfinity: true, minLength: length, maxLength: length });
  return fc
    .record({
      parameters: numbers(parameters),
      slots: numbers(slots),
      step: count,
      epoch: count,
      walkIndex: count,
    })
    .map((numbersOf) => {
      numbersOf.parameters[0] = 0; // The weight that is removed.
      const run = { ...numbersOf, initialParameters: numbersOf.parameters, positionInEpoch: 0 };
      const parsed = parseSaved({ format: 'edgewise', version: 1, document, run });
      if (!parsed.ok) throw new Error(parsed.error);
      return parsed.saved;
    });
});

describe('Any work', () => {
  it('is the same after it was a file', () => {
    fc.assert(
      fc.property(works, (saved) => {
        expect(saved.document.locked.length).toBe(1);
        expect(parseSavedText(toSavedText(saved))).toEqual({ ok: true, report: [], saved });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is written in pieces to the same text', async () => {
    const [saved] = fc.sample(works, { seed: 8, numRuns: 1 });
    const random = createRandom(9);
    for (const length of [0, 1, 2, 3, 2 ** 20]) {
      const bytes = Uint8Array.from({ length }, () => random.uniform(0, 256));
      const withRows: Saved = { ...saved!, rows: { kind: 'bytes', bytes } };
      const pieces = await toSavedPieces(withRows, () => Promise.resolve());
      expect(pieces.join('')).toBe(toSavedText(withRows));
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2 ** 20);
    }
  });

  it('is the same after it was a link, as far as the link says so', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (saved) => {
        const { fragment, leftOut } = await toLink(saved, '');
        const parsed = await parseLink(fragment!);
        if (!parsed.ok) throw new Error(parsed.error);
        expect(parsed.report).toEqual([]);
        expect(parsed.saved.document).toEqual(saved.document);
        const kept = leftOut.includes('run') ? undefined : saved.run?.parameters;
        expect(parsed.saved.run?.parameters).toEqual(kept);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
