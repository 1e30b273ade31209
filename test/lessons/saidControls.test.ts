/** Whatever a lesson names in “…” is on the page under just that name, or is something that somebody says. */
import { expect, it } from 'vitest';
import {
  fit,
  labels,
  lessons,
  names,
  network,
  programs,
  quiz,
  settings,
  transport,
  workflow,
} from '../../src/i18n/en.ts';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { textsOf } from './textsOf.ts';

const CONTROLS: readonly string[] = [
  transport.startAgain,
  transport.newWeights,
  transport.stepForward,
  transport.play,
  transport.quiz,
  transport.batch,
  transport.loss,
  transport.more,
  transport.rate.trim(),
  fit.open,
  quiz.next,
  settings.title,
  programs.title,
  names.outputTitle,
  names.onlyHiddenTitle,
  names.hiddenTitle(1),
  network.allActivations,
  labels.activations.linear,
  labels.losses.mean_squared_error,
  labels.initializers.glorot_uniform,
  workflow.parts.train,
  ...Object.values(workflow.stations),
];

const SAID = ['better', 'I am 80% sure', 'no', 'yes'];

it('names controls as the page does', () => {
  const quoted = LESSONS.flatMap(({ scenes }) => scenes.flatMap(textsOf)).flatMap(
    (text) => text.match(/“[^”]+”/gu) ?? [],
  );
  const strange = quoted
    .map((each) => each.slice(1, -1))
    .filter((each) => ![...CONTROLS, ...SAID].includes(each));
  expect(strange).toEqual([]);
});

it('has a key on the wall for names that are on the page', () => {
  expect(Object.keys(lessons.keysOf)).toEqual([transport.stepForward, transport.play, transport.quiz]);
});

it('leads to a station by its name', () => {
  for (const [name, title] of Object.entries(workflow.stations))
    expect(lessons.toShown[name as keyof typeof workflow.stations]).toBe(`To the station “${title}”`);
});
