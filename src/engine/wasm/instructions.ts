/**
 * The instructions that the kernels use, under the names of the specification. Operands come first and are code
 * themselves: `f32x4.add(f32x4.mul(a, b), c)` leaves a·b + c on the stack.
 *
 * A v128 holds four single-precision numbers, called lanes. Source: WebAssembly Core Specification 2.0, section 5.4;
 * `relaxedMadd` is from the relaxed SIMD proposal, part of the specification since 3.0.
 */
import type { Code } from './code.ts';
import { signed, unsigned } from './code.ts';

/** The number of a parameter or local variable of a function: parameters first. */
export type Local = number;

const SIMD = 0xfd;

type Unary = (operand: Code) => Code;
type Binary = (left: Code, right: Code) => Code;

const unary =
  (...opcode: number[]): Unary =>
  (operand) => [operand, opcode];
const binary =
  (...opcode: number[]): Binary =>
  (left, right) => [left, right, opcode];
const simd1 = (opcode: number): Unary => unary(SIMD, ...lebBytes(opcode));
const simd2 = (opcode: number): Binary => binary(SIMD, ...lebBytes(opcode));

/** Opcodes lie below 2¹⁴: one byte or two. */
function lebBytes(opcode: number): number[] {
  return opcode < 0x80 ? [opcode] : [(opcode & 0x7f) | 0x80, opcode >> 7];
}

/** Alignment is a hint that processors no longer need: 2⁰ is always allowed. */
const memoryArgument = (offset: number): Code => [0, unsigned(offset)];

export const get = (local: Local): Code => [0x20, unsigned(local)];
export const set = (local: Local, value: Code): Code => [value, 0x21, unsigned(local)];

export const call = (functionIndex: number, ...operands: Code[]): Code => [
  operands,
  0x10,
  unsigned(functionIndex),
];

/** Does the body, then does it again while the condition is not 0. */
export const doWhile = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];

/** The first code where the condition is not 0, else the second. */
export const ifElse = (condition: Code, then: Code, otherwise: Code): Code => [
  condition,
  0x04,
  0x40,
  then,
  0x05,
  otherwise,
  0x0b,
];

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
};

export const f64 = {
  load: (address: Code, offset: number): Code => [address, 0x2b, memoryArgument(offset)],
  store: (address: Code, offset: number, value: Code): Code => [address, value, 0x39, memoryArgument(offset)],
  add: binary(0xa0),
};

export const v128 = {
  load: (address: Code, offset: number): Code => [address, SIMD, 0x00, memoryArgument(offset)],
  /** The single number at the address, in all four lanes. */
  load32Splat: (address: Code, offset: number): Code => [address, SIMD, 0x09, memoryArgument(offset)],
  store: (address: Code, offset: number, value: Code): Code => [
    address,
    value,
    SIMD,
    0x0b,
    memoryArgument(offset),
  ],
  /** Four lanes out of the eight of two vectors: 0–3 are the left one's, 4–7 the right one's. */
  shuffle: (left: Code, right: Code, lanes: readonly [number, number, number, number]): Code => [
    left,
    right,
    SIMD,
    0x0d,
    lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
  ],
  zero: [SIMD, 0x0c, Array.from({ length: 16 }, () => 0)] as Code,
  and: simd2(0x4e),
  /** The bits of the left vector where those of the right one are 0. */
  andnot: simd2(0x4f),
  or: simd2(0x50),
  /** The bits of `ifOne` where the mask is 1, of `ifZero` elsewhere. */
  bitselect: (ifOne: Code, ifZero: Code, mask: Code): Code => [ifOne, ifZero, mask, SIMD, 0x52],
};

export const i32x4 = {
  /** The sign bits of the lanes, as the lowest four bits of an i32. */
  bitmask: simd1(0xa4),
  shl: simd2(0xab),
  shrS: simd2(0xac),
  add: simd2(0xae),
  sub: simd2(0xb1),
  /** The smaller ones, without a sign. */
  minU: simd2(0xb7),
};

export const f32x4 = {
  ne: simd2(0x42),
  lt: simd2(0x43),
  gt: simd2(0x44),
  le: simd2(0x45),
  ge: simd2(0x46),
  abs: simd1(0xe0),
  neg: simd1(0xe1),
  sqrt: simd1(0xe3),
  add: simd2(0xe4),
  sub: simd2(0xe5),
  mul: simd2(0xe6),
  div: simd2(0xe7),
  /** `right < left ? right : left`: a NaN on the left comes through. */
  pmin: simd2(0xea),
  /** `left < right ? right : left`: a NaN on the left comes through. */
  pmax: simd2(0xeb),
  convertI32x4: simd1(0xfa),
  /** a·b + c, rounded once or twice as the processor likes. */
  relaxedMadd: (a: Code, b: Code, c: Code): Code => [a, b, c, SIMD, lebBytes(0x105)],
};

export const f64x2 = {
  extractLane: (vector: Code, lane: number): Code => [vector, SIMD, 0x21, lane],
  add: simd2(0xf0),
  mul: simd2(0xf2),
  promoteLowF32x4: simd1(0x5f),
};
