/**
 * Loops. Their bodies are kept small: V8 does all loads of a stretch without branches before its arithmetic, so that long
 * stretches run out of registers.
 */
import type { Code } from './code.ts';
import type { FunctionBuilder } from './encoder.ts';
import { doWhile, get, i32, set } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { Panels } from './layout.ts';

/** A pointer that moves on by `stride` bytes each round. */
interface Walk {
  pointer: Local;
  stride: number;
}

const MOST_ROUNDS_WRITTEN_OUT = 3;

/**
 * Code for `count` rounds of the same kind. The body gets copies of the pointers, which move on after each round; very few
 * rounds are written out instead, with the original pointers and the number of the round.
 */
export function rounds(
  f: FunctionBuilder,
  count: number,
  walks: readonly Walk[],
  round: (index: number, ...pointers: Local[]) => Code,
): Code {
  const given = walks.map(({ pointer }) => pointer);
  if (count <= MOST_ROUNDS_WRITTEN_OUT) return range(count).map((index) => round(index, ...given));
  return withCopies(f, walks, (copies, moveOn) => repeat(f, i32.const(count), [round(0, ...copies), moveOn]));
}

/**
 * Code for `count` things that come in groups: whole groups in a loop that moves the pointers, then the rest. The pointers
 * are left where the rest begins.
 */
export function groups(
  f: FunctionBuilder,
  count: number,
  groupSize: number,
  walks: readonly Walk[],
  group: (size: number) => Code,
): Code {
  const whole = Math.floor(count / groupSize);
  const rest = count % groupSize;
  const moves = walks.map(({ pointer, stride }) => advance(pointer, stride));
  const inGroup = whole === 0 ? [] : [group(groupSize), moves];
  return [whole > 1 ? repeat(f, i32.const(whole), inGroup) : inGroup, rest === 0 ? [] : group(rest)];
}

/** The same with copies of the pointers, which stay where they are. */
export function groupsWithCopies(
  f: FunctionBuilder,
  count: number,
  groupSize: number,
  walks: readonly Walk[],
  group: (size: number, copies: readonly Local[]) => Code,
): Code {
  return withCopies(f, walks, (copies) => {
    const moving = copies.map((pointer, k) => ({ pointer, stride: walks[k]!.stride }));
    return groups(f, count, groupSize, moving, (size) => group(size, copies));
  });
}

/** The body for each panel, with copies of the pointers that move from panel to panel; for a single panel just the body. */
export function eachPanel(
  f: FunctionBuilder,
  panels: Panels,
  count: Local,
  walks: readonly Walk[],
  body: (...pointers: Local[]) => Code,
): Code {
  if (panels.count === 1) return body(...walks.map(({ pointer }) => pointer));
  return withCopies(f, walks, (copies, moveOn) => repeat(f, get(count), [body(...copies), moveOn]));
}

/** Code with variables that begin where the pointers stand, and the code that moves these on by one stride. */
export function withCopies(
  f: FunctionBuilder,
  walks: readonly Walk[],
  body: (copies: readonly Local[], moveOn: Code) => Code,
): Code {
  const copies = walks.map(() => f.local('i32'));
  const moveOn = copies.map((copy, k) => advance(copy, walks[k]!.stride));
  return [copies.map((copy, k) => set(copy, get(walks[k]!.pointer))), body(copies, moveOn)];
}

/** Does the body so many times, at least once. */
export function repeat(f: FunctionBuilder, times: Code, body: Code): Code {
  const left = f.local('i32');
  return [set(left, times), doWhile(body, [set(left, i32.sub(get(left), i32.const(1))), get(left)])];
}

/** Moves a pointer on. */
export function advance(pointer: Local, bytes: number): Code {
  return set(pointer, i32.add(get(pointer), i32.const(bytes)));
}

/** 0, 1, … count − 1. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
