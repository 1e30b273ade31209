import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rocCurve } from '../../../src/engine/index.ts';
import type { ClassEvaluation } from '../../../src/store/evaluation.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { RocCurve } from '../../../src/views/evaluate/RocCurve.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

it('the threshold is moved by the main button only', async () => {
  const { store, state } = await createSettledStore();
  const evaluation: Pick<ClassEvaluation, 'roc' | 'classes'> = {
    roc: rocCurve([0.1, 0.4, 0.6, 0.9], [0, 1, 0, 1]),
    classes: ['no', 'yes'],
  };
  render(
    <AppStoreContext.Provider value={store}>
      <RocCurve evaluation={evaluation as ClassEvaluation} />
    </AppStoreContext.Provider>,
  );
  const square = screen.getByRole('slider').closest('svg')!;
  const before = state().ui.threshold;
  fireEvent.pointerDown(square, { button: 2, buttons: 2, clientX: 190, clientY: 0 });
  fireEvent.pointerMove(square, { buttons: 2, clientX: 190, clientY: 0 });
  expect(state().ui.threshold).toBe(before);
  fireEvent.pointerDown(square, { button: 0, buttons: 1, clientX: 190, clientY: 0 });
  expect(state().ui.threshold).toBeLessThan(before);
});
