import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

const pens = () => screen.getAllByRole('radio', { name: /Orange|Blue|Square|Triangle|Cross|Star/ });

describe('The pens of a drawing', () => {
  it('get a further class, which is drawn by keys; the sample then says its class in words', async () => {
    const { user, press, state, settled } = await renderApp(createDocument('draw-points'));
    expect(pens()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Add a class' }));
    expect(screen.getByRole('radio', { name: /Square/ })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Add a class' })).toHaveAttribute('aria-disabled', 'true');
    screen.getByRole('application', { name: /Drawing plane/ }).focus();
    await press('{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    expect(state().document.data.points?.at(-1)).toEqual({ x1: 0, x2: 1.5, label: 2 });
    expect(screen.getByRole('button', { name: 'Add a class' })).not.toHaveAttribute('aria-disabled');
    expect(screen.getByRole('list', { name: 'Classes' })).toHaveTextContent('OrangeBlueSquare');
    await user.click(screen.getByRole('button', { name: /Previous sample/ }));
    await settled();
    expect(screen.getByRole('region', { name: /^Sample/ })).toHaveTextContent(/Target y\s*Square/);
  });

  it('are six at most, and only two once the drawing is cleared', async () => {
    const { user, press, settled } = await renderApp(createDocument('draw-points'));
    for (let more = 0; more < 4; more++) {
      await user.click(screen.getByRole('button', { name: 'Add a class' }));
      screen.getByRole('application', { name: /Drawing plane/ }).focus();
      await press('{ArrowRight}{Enter}');
    }
    expect(pens()).toHaveLength(6);
    expect(screen.getByRole('button', { name: 'Add a class' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Clear the drawing' }));
    await settled();
    expect(pens()).toHaveLength(2);
    expect(screen.getByRole('radio', { name: /Blue/ })).toBeChecked();
    expect(screen.queryByRole('list', { name: 'Classes' })).toBeNull();
  });
});
