import { act, render } from '@testing-library/react';
import { useCallback } from 'react';
import { expect, it } from 'vitest';
import { AppStoreContext, useApp, useFramePainter } from '../../src/store/hooks.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { createSettledStore } from '../helpers/testStore.ts';

const WEIGHT = { kind: 'weight', layer: 1, from: 0, to: 0 } as const;

it('a painter that a new frame has changed paints that frame once', async () => {
  const test = await createSettledStore();
  const painted: Frame[] = [];
  function Painter() {
    const loss = useApp(({ run }) => run.frame?.figures?.train.loss);
    const paint = useCallback(
      (frame: Frame) => {
        if (loss !== undefined) painted.push(frame);
      },
      [loss],
    );
    useFramePainter(paint);
    return null;
  }
  render(
    <AppStoreContext.Provider value={test.store}>
      <Painter />
    </AppStoreContext.Provider>,
  );
  painted.length = 0;
  test.actions.setParameter(WEIGHT, 2);
  await act(test.settled);
  expect(painted).toEqual([test.frame()]);
});
