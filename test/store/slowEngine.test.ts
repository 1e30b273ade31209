import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSettledStore } from '../helpers/testStore.ts';

const SENTENCE =
  'This browser does not allow the fast engine (WebAssembly), so training is slower. The numbers are the same.';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Where WebAssembly is blocked', () => {
  it('a person is told once, whatever is opened after that', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { state, actions, settled } = await createSettledStore();
    expect(state().ui.notice?.text).toBe(SENTENCE);
    actions.dismissNotice(state().ui.notice!.id);
    for (const problem of ['xor', 'spiral', 'plane'] as const) {
      actions.openProblem(problem);
      await settled();
      expect(state().ui.notice).toBeNull();
    }
  });

  it('the numbers are the same to single precision', async () => {
    const fast = await createSettledStore();
    fast.actions.setStepSize('batch');
    for (let step = 0; step < 5; step++) fast.actions.stepForward();
    await fast.settled();
    vi.stubGlobal('WebAssembly', undefined);
    const slow = await createSettledStore();
    slow.actions.setStepSize('batch');
    for (let step = 0; step < 5; step++) slow.actions.stepForward();
    await slow.settled();
    expect(slow.frame().step).toBe(5);
    slow
      .frame()
      .parameters.forEach((value, at) => expect(value).toBeCloseTo(fast.frame().parameters[at]!, 5));
  });

  it('nothing is said where it is not', async () => {
    const { state } = await createSettledStore();
    expect(state().ui.notice).toBeNull();
  });
});
