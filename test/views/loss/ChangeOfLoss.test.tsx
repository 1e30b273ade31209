import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangeOfLoss } from '../../../src/views/loss/ChangeOfLoss.tsx';
import { lossChange } from '../../../src/views/loss/lossChange.ts';

describe('a weight in the hand', () => {
  it('shows the new loss as the training loss', () => {
    render(<ChangeOfLoss hasBars change={lossChange(0.11, 0.0533)} />);
    expect(screen.getByLabelText('Training loss')).toHaveTextContent(/^0\.053$/);
  });

  it('says in words whether that is better', () => {
    render(<ChangeOfLoss hasBars change={lossChange(0.11, 0.2)} />);
    expect(screen.getByText('worse by').parentElement).toHaveTextContent('worse by 0.090');
  });
});
