import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { neuron } from '../../../src/lessons/01-neuron.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

const WRONG = '12 is not it. Try once more, or take a hint.';

/** The first scene, which asks for the number that the neuron sends: 8. */
async function openScene() {
  const app = await renderApp();
  await act(() => app.actions.openLesson(neuron, 0, 'catalogue'));
  await app.settled();
  await app.user.click(field());
  return app;
}

const field = () => screen.getByRole('textbox', { name: /^Your answer: The number that it sends/u });

describe('the field of an answer', () => {
  it('says which answer was wrong, and nothing of the next one before it is checked', async () => {
    const app = await openScene();
    await app.press('12{Enter}');
    expect(field()).toHaveAccessibleDescription(WRONG);
    expect(field()).toBeInvalid();
    await app.press('{Backspace}');
    expect(field()).toHaveAccessibleDescription('');
    expect(field()).toBeValid();
    await app.press('3');
    expect(field()).toHaveValue('13');
    expect(field()).toHaveAccessibleDescription('');
    await app.press('{Enter}');
    expect(field()).toHaveAccessibleDescription(WRONG.replace('12', '13'));
  });

  it('says what is no number until it is changed', async () => {
    const app = await openScene();
    await app.press('abc{Enter}');
    expect(field()).not.toHaveAccessibleDescription('');
    await app.press('d');
    expect(field()).toHaveAccessibleDescription('');
  });
});
