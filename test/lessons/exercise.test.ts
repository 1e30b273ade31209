/** Exercises as files and links: what was made comes back, what is hostile is refused or repaired in a sentence, at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { pack } from '../../src/document/saved/packedText.ts';
import { isExerciseText, parseExerciseText, toExerciseText } from '../../src/lessons/saved/exercise.ts';
import { isExerciseLink, parseExerciseLink, toExerciseLink } from '../../src/lessons/saved/exerciseLink.ts';
import type { ParsedLesson } from '../../src/lessons/saved/parseLesson.ts';
import type { Goal } from '../../src/lessons/goals.ts';
import type { Lesson } from '../../src/lessons/types.ts';
import {
  changed,
  inTime,
  isSentence,
  nested,
  pathsOf,
  plain,
  WRITABLE,
  type Json,
} from '../helpers/hostile.ts';
import { exercise } from './exercise.ts';

const BASE = 'https://example.org/edgewise/';
const file = (): Json => plain(JSON.parse(toExerciseText(exercise())));

function errorOf(text: string): string {
  const parsed = parseExerciseText(text);
  if (parsed.ok) throw new Error('It was not refused.');
  return parsed.error;
}

/** Refused in a sentence, or something that is the same after it was written again. */
function expectSound(parsed: ParsedLesson): void {
  const sentences = parsed.ok ? parsed.report : [parsed.error];
  expect(sentences.filter((text) => !isSentence(text))).toEqual([]);
  const again = parsed.ok ? parseExerciseText(toExerciseText(parsed.lesson)) : parsed;
  expect(again).toEqual(parsed.ok ? { ...parsed, report: [] } : parsed);
}

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

describe('An exercise', () => {
  it('is the same after it was a file, and after it was a link', async () => {
    const lesson = exercise();
    const text = toExerciseText(lesson);
    expect(isExerciseText(text)).toBe(true);
    expect(parseExerciseText(text)).toEqual({ ok: true, lesson, report: [] });
    const fragment = await toExerciseLink(lesson, BASE);
    expect(fragment).not.toBeNull();
    expect(isExerciseLink(fragment ?? '')).toBe(true);
    expect(await parseExerciseLink(fragment ?? '')).toEqual({ ok: true, lesson, report: [] });
  });

  it('shows a station of problems from a file alone, and says where it cannot', () => {
    const shown = (shows: string) => {
      const text = toExerciseText(exercise()).replace('"shows":null', `"shows":"${shows}"`);
      const parsed = parseExerciseText(text);
      return parsed.ok && [parsed.lesson.scenes[0]?.setUp.shows, parsed.report];
    };
    expect(shown('inputs')).toEqual(['inputs', []]);
    expect(shown('fit')).toEqual([
      null,
      ['Scene 1: It was to show a station, but its problem is not from a file. It shows none.'],
    ]);
  });

  it('makes no link where the link would be longer than may be', async () => {
    expect(await toExerciseLink(exercise(), BASE, 500)).toBeNull();
  });

  it('is refused in another form or version, in a sentence that says so', () => {
    const of = (part: Json) => JSON.stringify({ ...file(), ...part });
    expect(errorOf(of({ format: 'edgewise' }))).toBe('This is no exercise of Edgewise.');
    expect(errorOf(of({ version: 2 }))).toContain('It was made by a newer Edgewise, in version “2”');
    for (const version of [0, -1, 1.5, '1', null, {}])
      expect(errorOf(of({ version }))).toMatch(/^There is no version “.*” of exercises\.$/);
  });

  it('is refused where it is no JSON, or too large', () => {
    expect(errorOf('{"format":"edgewise-exercise"')).toMatch(/its text is not JSON, or it was cut off\.$/);
    expect(errorOf(' '.repeat(5 * 2 ** 20))).toBe('The file is too large to be one of Edgewise.');
  });

  it('loses checks that nobody could meet, and says so', () => {
    const missing: Goal[] = [
      {
        kind: 'value',
        of: { kind: 'parameter', ref: { kind: 'weight', layer: 9, from: 0, to: 0 } },
        is: { is: 'equal', value: 1 },
      },
      { kind: 'value', of: { kind: 'output', unit: 1 }, is: { is: 'equal', value: 1 } },
      { kind: 'value', of: { kind: 'input', unit: 2 }, is: { is: 'equal', value: 1 } },
      { kind: 'selected', place: { kind: 'neuron', layer: 1, unit: 2 } },
      { kind: 'known', result: { kind: 'activation', layer: 1, unit: 2 } },
      {
        kind: 'choice',
        options: [
          { words: 'a', reply: '' },
          { words: 'b', reply: '' },
        ],
        right: 2,
      },
    ];
    for (const goal of missing) {
      const lesson = exercise();
      const [look, turn, last] = lesson.scenes;
      const task = {
        ...turn!.task,
        checks: [...turn!.task.checks, { words: 'Lost', goal }],
        bar: { check: 0, from: 9 },
      };
      const spoilt: Lesson = { ...lesson, scenes: [look!, { ...turn!, task }, last!] };
      const parsed = parseExerciseText(toExerciseText(spoilt));
      expect(parsed).toEqual({
        ok: true,
        lesson,
        report: ['Scene 2: 1 check was left out, because nobody could meet it.'],
      });
    }
  });

  it('forgets weights, a selection and a sample of another network', () => {
    const lesson = exercise();
    const [look, turn, last] = lesson.scenes;
    const bad = {
      ...last!.setUp,
      parameters: [1, 2],
      selection: { kind: 'bias', layer: 3, unit: 0 } as const,
      sample: { kind: 'own', inputs: [1], target: null } as const,
    };
    const parsed = parseExerciseText(
      toExerciseText({ ...lesson, scenes: [look!, turn!, { ...last!, setUp: bad }] }),
    );
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.lesson.scenes[2]!.setUp).toEqual({ ...last!.setUp, parameters: null });
    expect(parsed.report).toHaveLength(3);
    expect(parsed.report.every((sentence) => sentence.startsWith('Scene 3: '))).toBe(true);
  });
});

describe('A hostile exercise', () => {
  it('with something strange at any place is refused or repaired, at once', () => {
    const whole = file();
    let count = 0;
    for (const [at, path] of pathsOf(whole).entries()) {
      for (const to of [WRITABLE[at % WRITABLE.length], WRITABLE[(at * 7 + 3) % WRITABLE.length]]) {
        const text = JSON.stringify(changed(whole, path, { to }));
        expectSound(inTime(() => parseExerciseText(text)));
        count++;
      }
      const less = JSON.stringify(changed(whole, path, null));
      expectSound(inTime(() => parseExerciseText(less)));
    }
    expect(count).toBeGreaterThan(200);
  }, 120_000);

  it('cut off anywhere is refused', async () => {
    const text = toExerciseText(exercise());
    for (let length = 0; length < text.length; length += 41)
      expect(isSentence(errorOf(text.slice(0, length)))).toBe(true);
    const fragment = (await toExerciseLink(exercise(), BASE)) ?? '';
    for (let length = 2; length < fragment.length; length += 41)
      expect(await parseExerciseLink(fragment.slice(0, length))).toMatchObject({ ok: false });
  });

  const head = '{"format":"edgewise-exercise","version":1,"exercise":';
  const scene = JSON.stringify((file()['exercise'] as { scenes: unknown[] }).scenes[1]);
  const HUGE: Record<string, string> = {
    'a number for its scenes': `${head}{"id":"a","title":"a","summary":"","scenes":1000000000}}`,
    'a length for its scenes': `${head}{"id":"a","title":"a","summary":"","scenes":{"length":1000000000}}}`,
    'a million empty scenes': `${head}{"id":"a","title":"a","summary":"","scenes":[${'0,'.repeat(1e6)}0]}}`,
    'a thousand whole scenes': `${head}{"id":"a","title":"a","summary":"","scenes":[${`${scene},`.repeat(1000)}${scene}]}}`,
    'fifty megabytes': `${head}{"id":"${'x'.repeat(50 * 2 ** 20)}"}}`,
    'deep lists': `${head}${nested(1e6)}}`,
    'an endless text': `${head}"${'\\\\'.repeat(1e6)}`,
  };

  it.each(Object.entries(HUGE))('with %s is refused at once', (_, text) => {
    const parsed = inTime(() => parseExerciseText(text));
    expect(parsed.ok ? '' : parsed.error).toSatisfy(isSentence);
  });

  it('that unpacks to more than a link may hold is refused', async () => {
    const bomb = await pack('x', `${head}"${'x'.repeat(30 * 2 ** 20)}"}`);
    expect(await parseExerciseLink(bomb)).toMatchObject({ ok: false });
  });

  it('keeps scripts in texts and names as the text that they are', () => {
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const lesson = exercise();
    const scenes = lesson.scenes.map((each) => ({ ...each, title: script, text: script, done: script }));
    const parsed = parseExerciseText(toExerciseText({ ...lesson, title: script, scenes }));
    expect(parsed).toMatchObject({ ok: true, lesson: { title: script } });
  });
});
