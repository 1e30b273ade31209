/** Lessons from outside: what was written comes back, what is not sound is put right or refused in a sentence. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createSettledStore } from '../helpers/testStore.ts';
import { writeLesson } from '../../src/lessons/saved/writeLesson.ts';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { parseLesson } from '../../src/lessons/saved/parseLesson.ts';

type Plain = Record<string, unknown>;

/** The forward pass as JSON, to be spoilt. */
function plain(): Plain {
  const lesson = LESSONS.find(({ id }) => id === 'forward-pass');
  return JSON.parse(JSON.stringify(lesson)) as Plain;
}

function firstScene(lesson: Plain): Plain {
  return (lesson['scenes'] as Plain[])[0]!;
}

function errorOf(value: unknown): string {
  const parsed = parseLesson(value);
  if (parsed.ok) throw new Error('It was not refused.');
  return parsed.error;
}

describe('A lesson from outside', () => {
  it.each(LESSONS)('is the same after it was written: $title', (lesson) => {
    expect(parseLesson(JSON.parse(writeLesson(lesson)))).toEqual({ ok: true, lesson, report: [] });
  });

  it('can begin with a state that was recorded, to the last bit', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    await test.settled();
    const trained = [...test.frame().parameters];
    const saved = await test.actions.savedState();
    const [first] = LESSONS[0]!.scenes;
    const setUp = { ...first!.setUp, start: { kind: 'saved', saved } as const };
    const lesson = { ...LESSONS[0]!, scenes: [{ ...first!, setUp }] };
    const parsed = parseLesson(JSON.parse(writeLesson(lesson)));
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.report).toEqual([]);
    test.actions.openProblem('xor');
    await test.actions.openLesson(parsed.lesson);
    await test.settled();
    expect(test.state().ui.lesson?.lesson).toBe(parsed.lesson);
    expect(test.state().document.problem).toBe('circle');
    expect([...test.frame().parameters]).not.toEqual(trained);
    const { parameters: _, ...rest } = setUp;
    await test.actions.openLesson({
      ...lesson,
      scenes: [{ ...first!, setUp: { ...rest, parameters: null } }],
    });
    await test.settled();
    expect([...test.frame().parameters]).toEqual(trained);
  });

  it('with such a state that is not sound is refused', () => {
    const lesson = plain();
    firstScene(lesson)['setUp'] = { start: { kind: 'saved', saved: { format: 'other' } } };
    expect(errorOf(lesson)).toContain(
      '“scenes[0].setUp.start.saved”: This is nothing that Edgewise has saved.',
    );
  });

  it('is refused with a sentence that says where it is not sound', () => {
    expect(errorOf(null)).toBe('This is no lesson of Edgewise.');
    expect(errorOf({ ...plain(), scenes: [] })).toMatch(/scenes.? has 0 entries, and takes 1 to 60/);
    expect(errorOf({ ...plain(), scenes: Array<Plain>(61).fill(firstScene(plain())) })).toContain('61');
    const noTask = plain();
    delete firstScene(noTask)['task'];
    expect(errorOf(noTask)).toBe('The lesson cannot be opened. “scenes[0].task” is missing.');
    const oneHint = plain();
    firstScene(oneHint)['hints'] = ['only one'];
    expect(errorOf(oneHint)).toContain('scenes[0].hints');
  });

  it('is refused where two scenes share an id, or a bar follows no check', () => {
    const twins = plain();
    twins['scenes'] = [firstScene(twins), firstScene(twins)];
    expect(errorOf(twins)).toBe('Two scenes of the lesson have the same id.');
    const noCheck = plain();
    (firstScene(noCheck)['task'] as Plain)['bar'] = { check: 7, from: 0 };
    expect(errorOf(noCheck)).toContain('follows a check that it does not have');
  });

  it('is refused with a goal of an unknown kind, and with goals inside of goals inside of goals', () => {
    const answer = { kind: 'answer', value: 1, within: 0 };
    for (const goal of [
      { kind: 'run', code: 'alert(1)' },
      { kind: 'all', goals: [{ kind: 'all', goals: [answer] }] },
      { kind: 'value', of: { kind: 'parameter', ref: { kind: 'neuron', layer: 1, unit: 0 } }, is: {} },
    ]) {
      const lesson = plain();
      (firstScene(lesson)['task'] as Plain)['checks'] = [{ words: 'Do it', goal }];
      expect(errorOf(lesson)).toContain('scenes[0].task.checks[0]');
    }
  });

  it('keeps the line breaks of a text, cuts what is too long, and says so', () => {
    const lesson = plain();
    firstScene(lesson)['text'] = `one\n\ntwo\u0007${'x'.repeat(3000)}`;
    const parsed = parseLesson(lesson);
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.lesson.scenes[0]!.text.slice(0, 9)).toBe('one\n\ntwox');
    expect(parsed.lesson.scenes[0]!.text.length).toBeLessThanOrEqual(2000);
    expect(parsed.report).toEqual(['“scenes[0].text” is longer than 2,000 characters and was cut.']);
  });

  it('never throws, whatever stands in one place of it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (seed, junk) => {
        const lesson = plain();
        spoil(lesson, seed, junk);
        const parsed = parseLesson(lesson);
        return parsed.ok ? parsed.lesson.scenes.length > 0 : parsed.error !== '';
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

/** Puts junk in one place that the seed chooses, at any depth. */
function spoil(value: Plain, seed: number, junk: unknown): void {
  const keys = Object.keys(value);
  const key = keys[seed % keys.length];
  if (key === undefined) return;
  const inside = value[key];
  const deeper = Math.floor(seed / keys.length);
  if (typeof inside === 'object' && inside !== null && deeper % 5 > 0) spoil(inside as Plain, deeper, junk);
  else value[key] = junk;
}
