import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';

/** Transactions at step size Neuron with the quiz on, at its first question: z of h₁, which is 5. */
async function startQuiz(): Promise<RenderedApp> {
  const app = await renderApp(createDocument('transactions'));
  await app.user.click(screen.getByRole('radio', { name: 'Neuron' }));
  await app.user.click(screen.getByRole('button', { name: 'Quiz me' }));
  await app.settled();
  await app.press('{Enter}');
  return app;
}

const quiz = () => within(screen.getByRole('region', { name: 'Quiz' }));
const heading = () => quiz().getByRole('heading').textContent;
const field = () => quiz().getByRole('textbox', { name: 'Your answer' });

describe('the quiz', () => {
  it('is answered with the keyboard alone', async () => {
    const app = await startQuiz();
    expect(heading()).toBe('Sum z of hidden 1, neuron 1');
    expect(field()).toHaveFocus();
    await app.press('5{Enter}');
    expect(quiz().getByText('Right: 5')).toBeVisible();
    await app.press('{Enter}');
    expect(heading()).toBe('Activation a of hidden 1, neuron 1');
    await app.press('5,0{Enter}{Enter}');
    expect(heading()).toBe('Sum z of hidden 1, neuron 2');
    expect(field()).toHaveFocus();
    expect(quiz().getByText('2 of 2 right')).toBeVisible();
  });

  it('stays at a wrong answer and says which way to go', async () => {
    const app = await startQuiz();
    await app.press('7{Enter}');
    expect(quiz().getByText('Not yet: too high.')).toBeVisible();
    expect(heading()).toBe('Sum z of hidden 1, neuron 1');
    expect(screen.getByRole('button', { name: 'hidden 1, neuron 1: ·' })).toBeInTheDocument();
    // The wrong answer is selected: typing replaces it, and it is not called wrong before it is checked.
    await app.press('5');
    expect(field()).toHaveAccessibleDescription('');
    expect(field()).toBeValid();
    await app.press('{Enter}');
    expect(quiz().getByText('Right: 5')).toBeVisible();
  });

  it('gives the formula as the first hint and its numbers as the second', async () => {
    const app = await startQuiz();
    const hint = quiz().getByRole('button', { name: 'Hint' });
    expect(quiz().queryByText('x')).toBeNull();
    await app.user.click(hint);
    expect(quiz().getAllByText('x')).toHaveLength(2);
    expect(quiz().queryByText('3')).toBeNull();
    await app.user.click(hint);
    expect(quiz().queryByText('3')).not.toBeNull();
    expect(hint).toHaveAttribute('aria-disabled', 'true');
    expect(field()).toHaveFocus();
  });

  it('shows an answer, which then counts as shown', async () => {
    const app = await startQuiz();
    await app.user.click(quiz().getByRole('button', { name: 'Show it' }));
    expect(quiz().getByText('Shown: 5')).toBeVisible();
    expect(quiz().getByText('0 of 1 right, 1 shown')).toBeVisible();
    await app.user.click(quiz().getByRole('button', { name: 'New round' }));
    expect(quiz().queryByText(/right, 1 shown/)).toBeNull();
  });

  it('leaves the page as it was', async () => {
    const app = await startQuiz();
    await app.user.click(quiz().getByRole('button', { name: 'End quiz' }));
    await app.settled();
    expect(screen.queryByRole('region', { name: 'Quiz' })).toBeNull();
    expect(screen.getByRole('button', { name: 'hidden 1, neuron 1: 5' })).toBeInTheDocument();
  });
});
