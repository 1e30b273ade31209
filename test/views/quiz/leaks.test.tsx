/** Nothing on the page gives an answer away while it is asked for. */
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { parameterRefs } from '../../../src/document/edges.ts';
import { openQuestion } from '../../../src/store/quiz.ts';
import type { StepSize } from '../../../src/worker/protocol.ts';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';

const NAMES = ['aria-label', 'aria-valuetext', 'aria-valuenow', 'aria-description', 'title'];

/** Every number on the page: in its text, and in what a screen reader says. */
function numbersOnPage(): Set<string> {
  const named = [...document.querySelectorAll(NAMES.map((name) => `[${name}]`).join())];
  const texts = [...document.querySelectorAll('body *')].flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent),
  );
  const names = named.flatMap((element) => NAMES.map((name) => element.getAttribute(name) ?? ''));
  const all = [...texts, ...names].join(' \n ').replaceAll('−', '-');
  return new Set([...all.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([text]) => text));
}

/** The number as it might be written, with any of the precisions in use. */
function writtenForms(answer: number): string[] {
  return [2, 3, 4, 6].map((decimals) => answer.toFixed(decimals)).concat(String(Math.fround(answer)));
}

/** In the order of the parameters: into h₁ and h₂ from x₁, then from x₂, their biases, into ŷ, its bias. */
const UNUSUAL = [0.437, -0.291, 0.713, 0.783, 0.127, 0.093, 1.917, -0.861, 0.239];

/** Transactions with weights and an activation that make no two numbers alike. */
async function openUnusual(): Promise<RenderedApp> {
  const transactions = createDocument('transactions');
  const layers = transactions.layers.map((layer, index) =>
    index === 0 ? { ...layer, activation: 'silu' as const } : layer,
  );
  const app = await renderApp({ ...transactions, layers });
  const refs = parameterRefs(app.state().document);
  await act(async () => refs.forEach((ref, index) => app.actions.setParameter(ref, UNUSUAL[index] ?? 0)));
  await app.settled();
  return app;
}

interface Asked {
  kind: string;
  leaked: string[];
  shownAfterwards: boolean;
}

/** Answers so many questions, and notes which numbers of the page gave one away while it was open. */
async function quizThrough(app: RenderedApp, size: StepSize, count: number): Promise<Asked[]> {
  await act(async () => app.actions.setStepSize(size));
  await act(async () => app.actions.startQuiz());
  await app.settled();
  const all: Asked[] = [];
  for (let place = 0; place < count; place++) {
    await act(async () => app.actions.goOn());
    await app.settled();
    const question = openQuestion(app.state());
    if (!question) throw new Error('Every step of this network asks something.');
    const forms = writtenForms(question.answer);
    const onPage = numbersOnPage();
    await act(async () => app.actions.revealAnswer('shown'));
    await app.settled();
    const after = numbersOnPage();
    all.push({
      kind: question.result.kind,
      leaked: forms.filter((form) => onPage.has(form)),
      shownAfterwards: forms.some((form) => after.has(form)),
    });
  }
  return all;
}

describe('while a number is asked for, it stands nowhere on the page', () => {
  it.each<[StepSize, number]>([
    ['neuron', 16],
    ['layer', 10],
    ['sample', 5],
  ])('at size %s', async (size, count) => {
    const app = await openUnusual();
    const all = await quizThrough(app, size, count);
    expect(all.filter(({ leaked }) => leaked.length > 0)).toEqual([]);
    expect(all.filter(({ shownAfterwards }) => !shownAfterwards)).toEqual([]);
  });

  it('with a weight selected and gradients on the edges', async () => {
    const app = await openUnusual();
    await act(async () => app.actions.set('edgesShow', 'gradients'));
    await act(async () => app.actions.set('selection', { kind: 'weight', layer: 2, from: 0, to: 0 }));
    const all = await quizThrough(app, 'neuron', 16);
    expect(all.filter(({ leaked }) => leaked.length > 0)).toEqual([]);
  });
});
