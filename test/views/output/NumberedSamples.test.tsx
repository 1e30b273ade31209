import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NumberedSamples } from '../../../src/views/output/NumberedSamples.tsx';

const PLANE = { domain: { x1: [0, 6], x2: [0, 6] }, widthPx: 60, heightPx: 60 } as const;
const MARK = { shape: 'circle', color: '#000000', heldOut: false } as const;

it('A click on the number of a sample chooses its row.', async () => {
  const onPick = vi.fn();
  const points = [
    { ...MARK, row: 0, x1: 2, x2: 3, label: 13 },
    { ...MARK, row: 1, x1: 1, x2: 1, label: 6 },
  ];
  render(<NumberedSamples plane={PLANE} points={points} chosen={null} onPick={onPick} />);
  await userEvent.click(screen.getByText('6'));
  expect(onPick).toHaveBeenCalledExactlyOnceWith(1);
});
