/**
 * Elementary functions of four numbers at once, in single precision. With multiply and add rounded one by one they give the
 * same bits on every machine. NaN comes through all of them.
 *
 *   tanh       rational of degree 9/8, clamped at 8.009: off by 4e-7 at most
 *   exp        2ⁿ eʳ with |r| ≤ ½ ln 2 and a polynomial of degree 5: off by 1 ulp
 *   log        as exp, the other way round, with a polynomial of degree 9
 *   erf        rational of degree 13/8, clamped at 4
 *
 * Sources: coefficients of tanh and erf from Eigen (ptanh_float and erf_float in its MathFunctionsImpl.h, MPL 2.0), those
 * of exp and log from S. Moshier's Cephes (expf.c, logf.c).
 */
import type { Code } from './code.ts';
import { f32x4, i32x4, v128, i32 } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { range } from './loops.ts';

/** Here the quotient is exactly 1, fused or not, and nowhere below is it more. */
const TANH_CLAMP = 8.0088615;
/** Of x³, x⁵, …; that of x is 1. */
const TANH_ODD = [1.3402161e-1, 3.520756727e-3, 2.10273356e-5, 1.394553628e-8];
const TANH_EVEN = [1, 4.67354834e-1, 2.597254514e-2, 3.326951409e-4, 8.015776984e-7];

/** With this square or a smaller one the quotient is x in single precision. */
const SMALLEST_TANH_SQUARE = 1e-8;

/** The quotient is 1 here too. */
const ERF_CLAMP = 3.9999983;
const ERF_ODD = [
  -1.60960333262415e-2, -2.95459980854025e-3, -7.34990630326855e-4, -5.69250639462346e-5,
  -2.10102402082508e-6, 2.77068142495902e-8, -2.72614225801306e-10,
];
const ERF_EVEN = [
  -1.42647390514189e-2, -7.37332916720468e-3, -1.68282697438203e-3, -2.13374055278905e-4,
  -1.45660718464996e-5,
];

/**
 * Beyond ±43 the exponential stays as it is there. Its smallest value, 2e-19, times a delta that was not flushed, is no
 * denormal yet: denormal numbers cost some processors a hundred times the time, and WebAssembly cannot turn them off.
 */
export const EXP_LIMIT = 43;
/** Smaller ones are taken as 0, or their squares would be denormal. */
const SMALLEST_EXPONENT = 1e-18;
/** Smaller squares, and those of smaller roots, are taken as this: to 1 it adds nothing, and its square is no denormal. */
const SMALLEST_SQUARE = 1e-12;
const SMALLEST_ROOT = 1e-6;
/** ln 2 in two parts, so that n · ln 2 loses nothing. */
const LN2_HIGH = 0.693359375;
const LN2_LOW = -2.1219444e-4;
const EXP_COEFFICIENTS = [
  5.0000001201e-1, 1.6666665459e-1, 4.1665795894e-2, 8.3334519073e-3, 1.39819995e-3, 1.98756915e-4,
];

/** 1.5 · 2²³: a sum with it is rounded to a whole number n, and its lowest bits are those of n. */
const ROUNDING_SHIFT = 12_582_912;

const LOG_COEFFICIENTS = [
  3.3333331174e-1, -2.4999993993e-1, 2.0000714765e-1, -1.6668057665e-1, 1.4249322787e-1, -1.2420140846e-1,
  1.167699874e-1, -1.151461031e-1, 7.0376836292e-2,
];
const MANTISSA_BITS = 23;
const SQRT_HALF_BITS = 0x3f3504f3;
const MANTISSA_MASK = 0x007fffff;
const SIGN_MASK = 0x80000000;
/** All bits but the sign. */
export const SIZE_MASK = 0x7fffffff;

/** 1, 1/3, 1/5, …: with |s| ≤ 1/3 the next term is below 1e-8 of the sum. */
const INVERSE_TANH_COEFFICIENTS = [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9, 1 / 11, 1 / 13, 1 / 15];

/** c₀ + c₁ x + c₂ x² + … as (c₀ + c₁ x) + x² ((c₂ + c₃ x) + x² (…)): Horner's rule with half as long a way to wait. */
function polynomial(f: KernelBuilder, x: Code, coefficients: readonly number[]): Code {
  const constants = coefficients.map((coefficient) => f.constant(coefficient));
  const pairs = range(Math.ceil(constants.length / 2)).map((k) => constants.slice(2 * k, 2 * k + 2));
  return f.keep('polynomial x²', f32x4.mul(x, x), (square) =>
    pairs
      .map(([even, odd]) => (odd === undefined ? even! : f.madd(x, odd, even!)))
      .reduceRight((sum, pair) => f.madd(sum, square, pair)),
  );
}

/** x between −limit and limit. */
export function clampSize(f: KernelBuilder, x: Code, limit: number): Code {
  return clamp(f, x, -limit, limit);
}

export function clamp(f: KernelBuilder, x: Code, lowest: number, highest: number): Code {
  return f32x4.pmin(f32x4.pmax(x, f.constant(lowest)), f.constant(highest));
}

/** (x + x³ P(x²)) / Q(x²). */
export function tanh(f: KernelBuilder, x: Code): Code {
  return tanhWithSquare(f, x, (square) => square);
}

/** The same bits, with no product on the way that is denormal where |x| is 0 or at least 1e-18. */
export function carefulTanh(f: KernelBuilder, x: Code): Code {
  return tanhWithSquare(f, x, (square) => f32x4.pmax(square, f.constant(SMALLEST_TANH_SQUARE)));
}

function tanhWithSquare(f: KernelBuilder, x: Code, adjust: (square: Code) => Code): Code {
  return f.keep('tanh x', clampSize(f, x, TANH_CLAMP), (clamped) =>
    f.keep('tanh x²', adjust(f32x4.mul(clamped, clamped)), (square) => {
      const odd = f.madd(f32x4.mul(square, clamped), polynomial(f, square, TANH_ODD), clamped);
      return f32x4.div(odd, polynomial(f, square, TANH_EVEN));
    }),
  );
}

/** x P(x²) / Q(x²). */
export function erf(f: KernelBuilder, x: Code): Code {
  return f.keep('erf x', clampSize(f, x, ERF_CLAMP), (clamped) =>
    f.keep('erf x²', f32x4.pmax(f32x4.mul(clamped, clamped), f.constant(SMALLEST_SQUARE)), (square) =>
      f32x4.div(f32x4.mul(polynomial(f, square, ERF_ODD), clamped), polynomial(f, square, ERF_EVEN)),
    ),
  );
}

/** Hands eʳ − 1 and 2ⁿ to `use`, where x = n ln 2 + r. */
function exponentialParts(f: KernelBuilder, x: Code, use: (less: Code, power: Code) => Code): Code {
  return f.keep('exp x', flush(f, clampSize(f, x, EXP_LIMIT), SMALLEST_EXPONENT), (clamped) =>
    f.keep('exp shifted', f.madd(clamped, f.constant(Math.LOG2E), f.constant(ROUNDING_SHIFT)), (shifted) =>
      f.keep('exp r', exponentialRest(f, clamped, f32x4.sub(shifted, f.constant(ROUNDING_SHIFT))), (r) =>
        use(
          f.madd(f32x4.mul(r, r), polynomial(f, r, EXP_COEFFICIENTS), r),
          i32x4.add(i32x4.shl(shifted, i32.const(MANTISSA_BITS)), f.constant(1)),
        ),
      ),
    ),
  );
}

function exponentialRest(f: KernelBuilder, x: Code, count: Code): Code {
  return f.keep('exp n', count, (n) => f.madd(n, f.constant(-LN2_LOW), f.madd(n, f.constant(-LN2_HIGH), x)));
}

/** eˣ for −43 ≤ x ≤ 43; beyond, its value there. */
export function exp(f: KernelBuilder, x: Code): Code {
  return exponentialParts(f, x, (less, power) => f32x4.mul(f32x4.add(less, f.constant(1)), power));
}

/** eˣ − 1, exact also near 0. */
export function expm1(f: KernelBuilder, x: Code): Code {
  return exponentialParts(f, x, (less, power) =>
    f.keep('expm1 2ⁿ', power, (scale) => f.madd(less, scale, f32x4.sub(scale, f.constant(1)))),
  );
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(f: KernelBuilder, x: Code): Code {
  return f32x4.div(f.constant(1), f32x4.add(f.constant(1), exp(f, f32x4.neg(x))));
}

/** ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|), and ln(1 + u) = 2 artanh(u / (2 + u)). */
export function softplus(f: KernelBuilder, x: Code): Code {
  return f.keep('softplus x', x, (kept) =>
    f.keep('softplus u', exp(f, v128.or(kept, f.bits(SIGN_MASK))), (u) =>
      f.keep('softplus s', f32x4.div(u, f32x4.add(u, f.constant(2))), (s) =>
        f.keep('softplus floored', f32x4.pmax(s, f.constant(SMALLEST_ROOT)), (floored) =>
          f.madd(
            f32x4.add(s, s),
            polynomial(f, f32x4.mul(floored, floored), INVERSE_TANH_COEFFICIENTS),
            f32x4.pmax(kept, f.constant(0)),
          ),
        ),
      ),
    ),
  );
}

/** ln x for normal x > 0: x = 2ᵉ (1 + r) with √½ ≤ 1 + r < √2. Adding 0 · x brings a NaN through. */
export function log(f: KernelBuilder, x: Code): Code {
  return f.keep('log of', x, (kept) => f.madd(kept, f.constant(0), normalLog(f, kept)));
}

function normalLog(f: KernelBuilder, x: Code): Code {
  return f.keep('log x', i32x4.sub(x, f.bits(SQRT_HALF_BITS)), (shifted) =>
    f.keep('log e', logExponent(shifted), (e) =>
      f.keep('log r', logRest(f, shifted), (r) =>
        f.keep('log r²', f32x4.mul(r, r), (square) => {
          const cubic = f32x4.mul(f32x4.mul(r, square), polynomial(f, r, LOG_COEFFICIENTS));
          const small = f.madd(square, f.constant(-0.5), f.madd(e, f.constant(LN2_LOW), cubic));
          return f.madd(e, f.constant(LN2_HIGH), f32x4.add(r, small));
        }),
      ),
    ),
  );
}

function logExponent(shifted: Code): Code {
  return f32x4.convertI32x4(i32x4.shrS(shifted, i32.const(MANTISSA_BITS)));
}

function logRest(f: KernelBuilder, shifted: Code): Code {
  const mantissa = i32x4.add(v128.and(shifted, f.bits(MANTISSA_MASK)), f.bits(SQRT_HALF_BITS));
  return f32x4.sub(mantissa, f.constant(1));
}

/** x where its size is at least the threshold, else 0. A NaN stays. */
export function flush(f: KernelBuilder, x: Code, threshold: number): Code {
  return f.keep('flush', x, (kept) =>
    v128.andnot(kept, f32x4.lt(v128.and(kept, f.bits(SIZE_MASK)), f.constant(threshold))),
  );
}

/** −1, 0 or 1. */
export function sign(f: KernelBuilder, x: Code): Code {
  return f.keep('sign', x, (kept) =>
    v128.and(f32x4.ne(kept, f.constant(0)), v128.or(v128.and(kept, f.bits(SIGN_MASK)), f.constant(1))),
  );
}
