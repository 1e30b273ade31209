/** What must stay small however long a person plays: the memory of changed networks, and the time of a single step. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { circleConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';
import { tableConfig, tableRows } from './tableFixtures.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 2 ** 20;

/** Compiled code is given up only after a turn of the loop, and what it held by the next collection. */
async function usedBytes(): Promise<number> {
  for (let pass = 0; pass < 4; pass++) {
    collectGarbage();
    await new Promise((resolve) => void setImmediate(resolve));
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

describe('A thousand changes of the network', () => {
  it('leave no memory behind', async () => {
    const bench = new HostBench();
    const change = async (count: number) => {
      for (let done = 0; done < count; done++) {
        const ids = Array.from({ length: 2 + (done % 7) }, (_, unit) => `u${unit}`);
        await bench.send({ type: 'configure', config: circleConfig({}, ids), weights: 'keep' });
        await bench.frame({ figures: true, mapSide: 20, surfaceSide: 50 });
        bench.events.length = 0;
      }
    };
    await change(200);
    const before = await usedBytes();
    await change(1000);
    const grownMegabytes = ((await usedBytes()) - before) / MEGABYTE;
    console.info(`1,000 changes of the network: ${grownMegabytes.toFixed(2)} MB more in use`);
    expect(grownMegabytes).toBeLessThan(4);
  }, 120_000);
});

describe('A single neuron step', () => {
  it.each([
    ['8-12-8-1, 768 rows', [8, 12, 8, 1], 'sigmoid', 768, 2, 10, 16],
    ['784-128-10, 500 rows', [784, 128, 10], 'softmax', 500, 10, 32, 50],
  ] as const)(
    'answers at once: %s',
    async (name, widths, output, rows, classes, batchSize, limitMs) => {
      const bench = new HostBench();
      await bench.send({ type: 'setTable', key: 'rows', rows: tableRows(rows, widths[0], classes) });
      await bench.send({
        type: 'configure',
        config: tableConfig(widths, output, batchSize),
        weights: 'fresh',
      });
      const timesMs: number[] = [];
      for (let step = 0; step < 60; step++) {
        const beganMs = performance.now();
        await bench.send({ type: 'step', size: 'neuron' });
        await bench.frame({ gradients: true, update: true, figures: true });
        timesMs.push(performance.now() - beganMs);
        bench.events.length = 0;
      }
      const sorted = timesMs.toSorted((a, b) => a - b);
      const medianMs = sorted[30]!;
      console.info(`${name}: ${medianMs.toFixed(1)} ms a step, ${sorted.at(-1)!.toFixed(1)} ms at most`);
      // Gross regressions alone: a busy machine may take several times as long as a free one.
      expect(medianMs).toBeLessThan(4 * limitMs);
    },
    60_000,
  );
});
