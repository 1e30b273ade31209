import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

const REFUSED = { ok: false };

/** A document that no control makes: softmax is possible only in the last layer. */
function breakDocument({ store, state }: TestStore): void {
  const [first, ...others] = state().document.layers;
  const layers = [{ ...first!, activation: 'softmax' as const }, ...others];
  store.state.setState({ document: { ...state().document, layers } });
}

describe('A failure', () => {
  it('of a question is told to whoever asked, and to nobody else', async () => {
    const test = await createSettledStore();
    const over = { kind: 'own', inputs: [1, 2], target: null } as const;
    const answer = test.store.probes.requestGradientCheck(0, 1e-4, over).catch(() => REFUSED);
    expect(await answer).toBe(REFUSED);
    expect(test.state().run.failure).toBeNull();
    expect(test.state().ui.notice).toBeNull();
  });

  it('of a frame is said once, not asked about in a circle, and over with the next frame that comes', async () => {
    const test = await createSettledStore();
    const asked = test.sent('requestFrame').length;
    test.actions.selectRow(-1);
    test.store.frames.refresh();
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    expect(test.sent('requestFrame').length - asked).toBeLessThanOrEqual(2);
    expect(test.state().run.failure).toMatchObject({ of: 'request' });
    const { notice } = test.state().ui;
    expect(notice?.kind).toBe('error');
    test.actions.selectRow(0);
    await test.settled();
    expect(test.state().ui.notice).toBe(notice);
    expect(test.state().run.failure).toBeNull();
  });

  it('of a change stays while the run is the one before, and goes when something else is set', async () => {
    const test = await createSettledStore();
    const good = test.state().document;
    const { parameters } = test.frame();
    breakDocument(test);
    test.actions.setLearningRate(0.5);
    await test.settled();
    expect(test.state().run.failure).toEqual({
      code: 'misuse',
      of: 'change',
      detail: 'Softmax is possible only in the last layer.',
    });
    expect(test.state().ui.notice?.text).toBe(
      'The change could not be carried out. The run is still the one before, and does not follow what is set now. Undo the change, or set something else.',
    );
    expect(test.frame().parameters).toEqual(parameters);
    test.actions.stepForward();
    await test.settled();
    expect(test.frame().step).toBeGreaterThan(0);
    expect(test.state().run.failure).not.toBeNull();
    test.store.state.setState({ document: good });
    test.actions.setLearningRate(0.25);
    await test.settled();
    expect(test.state().run.failure).toBeNull();
  });

  it('of a change goes with undo', async () => {
    const test = await createSettledStore();
    test.actions.setLearningRate(0.25);
    breakDocument(test);
    test.actions.setLearningRate(0.5);
    await test.settled();
    expect(test.state().run.failure).not.toBeNull();
    test.actions.moveInHistory(-2);
    await test.settled();
    expect(test.state().run.failure).toBeNull();
  });

  it('of a change that was followed by a good one is not kept', async () => {
    const test = await createSettledStore();
    const good = test.state().document;
    breakDocument(test);
    test.actions.setLearningRate(0.5);
    test.store.state.setState({ document: good });
    test.actions.setLearningRate(0.25);
    await test.settled();
    expect(test.state().ui.notice?.kind).toBe('error');
    expect(test.state().run.failure).toBeNull();
  });

  it('of any other command is said, and the network is as it was', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    await test.settled();
    const before = await test.checkpoint();
    test.actions.seek(-1);
    await test.settled();
    expect(test.state().run.failure).toBeNull();
    expect(test.state().ui.notice?.text).toBe('That could not be done. The network is as it was.');
    expect((await test.checkpoint()).state).toEqual(before.state);
  });
});
