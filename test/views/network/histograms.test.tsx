import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../helpers/renderApp.tsx';

describe('The histograms of a table’s neurons', () => {
  it('are of the training rows where none are held out, and say so', async () => {
    const { actions, frame, settled } = await renderApp();
    const counted = () => [frame().histograms?.part, ...(frame().histograms?.rowCounts ?? [])];
    await act(() => actions.openTable('iris'));
    actions.chooseView('dataset');
    await settled();
    expect(counted()).toEqual(['validation', 30]);
    expect(screen.getByText('validation rows')).toBeVisible();
    const shares = { train: 1, validation: 0, test: 0 };
    await act(() => actions.changeTable('keep no rows back', (now) => ({ ...now, shares })));
    await settled();
    expect(counted()).toEqual(['train', 150]);
    expect(screen.getByText('train rows')).toBeVisible();
  });
});
