import { describe, expect, it } from 'vitest';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';
import { createLayer } from '../../src/document/layers.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';

/** 2-600-200-1: 122,201 parameters, of which Adam keeps three numbers each. A state is 1.6 MB, so 64 MiB hold 42. */
function wideDocument(): EdgewiseDocument {
  const document = smallDocument();
  return {
    ...document,
    layers: [createLayer('a', 600, 'tanh'), createLayer('b', 200, 'tanh'), createLayer('output', 1, 'tanh')],
    training: {
      ...document.training,
      batchSize: 1,
      optimizer: { ...document.training.optimizer, name: 'adam' },
    },
  };
}

async function takeBatches({ actions, settled }: TestStore, count: number): Promise<void> {
  actions.setStepSize('batch');
  for (let step = 0; step < count; step++) actions.stepForward();
  await settled();
}

describe('A past that outgrows its memory', () => {
  it('is told of once, and still every step is reached, bit for bit', async () => {
    const long = await createSettledStore(wideDocument());
    await takeBatches(long, 8);
    const eighth = await long.checkpoint();
    expect(long.state().ui.notice).toBeNull();
    await takeBatches(long, 40);
    expect(long.frame().past.isThinned).toBe(true);
    expect(long.state().ui.notice).toMatchObject({
      id: 1,
      text: expect.stringMatching(/^The timeline’s memory of 64 MB is full: older states are thinned out\./),
    });
    long.actions.dismissNotice(long.state().ui.notice!.id);
    for (let step = 0; step < 40; step++) long.actions.stepBack();
    await long.settled();
    expect(long.state().ui.notice).toBeNull();
    expect(await long.checkpoint()).toEqual(eighth);
  });
});
