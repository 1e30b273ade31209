/**
 * Random numbers that are the same on every machine, from a seed.
 *
 * Generator: xoshiro128**, D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021).
 * Its four words of state come from one 32-bit seed by splitmix32: a counter advanced by 2³²/φ and mixed by MurmurHash3's
 * finaliser. Several numbers and words become one seed by MurmurHash3 (A. Appleby, public domain, 32-bit variant).
 */

/** A stream of random numbers. */
export interface Random {
  /** The next 32 random bits, as a whole number from 0 to 2³² − 1. */
  nextUint32(): number;
  /** A number from `low` (may occur) to `high` (never occurs), 0 to 1 unless told; 53 random bits. */
  uniform(low?: number, high?: number): number;
  /** A number of the Gaussian distribution, by Box and Muller's formula. */
  normal(mean?: number, standardDeviation?: number): number;
  /** A whole number from 0 to count − 1. */
  integerBelow(count: number): number;
}

/** The four 32-bit words that xoshiro128** remembers; not all zero. */
type XoshiroState = readonly [number, number, number, number];

const GOLDEN_GAMMA = 0x9e3779b9;
const TWO_TO_26 = 2 ** 26;
const TWO_TO_MINUS_53 = 2 ** -53;

/** The generator that belongs to a seed. Seeds are whole numbers; what lies above 32 bits is ignored. */
export function createRandom(seed: number): Random {
  return createRandomFromState(stateOf(seed));
}

function stateOf(seed: number): XoshiroState {
  const word = (index: number) => mixBits((seed + index * GOLDEN_GAMMA) | 0);
  return [word(1), word(2), word(3), word(4)];
}

/** The generator in a given state, as in the published test vectors. */
export function createRandomFromState(state: XoshiroState): Random {
  const nextUint32 = xoshiro128StarStar(state);

  function uniform(low = 0, high = 1): number {
    return low + (high - low) * uniformOf(nextUint32(), nextUint32());
  }

  function normal(mean = 0, standardDeviation = 1): number {
    // 1 − u is never 0, so the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return mean + standardDeviation * radius * Math.cos(2 * Math.PI * uniform());
  }

  return { nextUint32, uniform, normal, integerBelow: (count) => Math.floor(uniform() * count) };
}

/** A number from 0 to below 1, from two draws. */
function uniformOf(first: number, second: number): number {
  return ((first >>> 5) * TWO_TO_26 + (second >>> 6)) * TWO_TO_MINUS_53;
}

/** The words live in a typed array: as plain variables most of them would be allocated anew at every draw. */
function xoshiro128StarStar(state: XoshiroState): () => number {
  const s = Int32Array.from(state);
  return () => {
    const s1 = s[1]!;
    const s2 = s[2]! ^ s[0]!;
    const s3 = s[3]! ^ s1;
    s[1] = s1 ^ s2;
    s[0] = s[0]! ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = rotateLeft(s3, 11);
    return Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
  };
}

/**
 * One 32-bit seed from several numbers and words: MurmurHash3 over 32-bit words. A whole number is one word (its low 32
 * bits); a text is its length and then a word for each code unit, so that ('ab', 'c') and ('a', 'bc') differ.
 */
export function hashSeed(...parts: readonly (number | string)[]): number {
  let hash = 0;
  let words = 0;
  for (const part of parts) {
    const length = typeof part === 'string' ? part.length : 0;
    hash = addWord(hash, typeof part === 'string' ? length : part);
    for (let i = 0; i < length; i++) hash = addWord(hash, String(part).charCodeAt(i));
    words += 1 + length;
  }
  return mixBits(hash ^ (4 * words)) >>> 0;
}

function addWord(hash: number, word: number): number {
  const scrambled = Math.imul(rotateLeft(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(rotateLeft(hash ^ scrambled, 13), 5) + 0xe6546b64) | 0;
}

/** MurmurHash3's finaliser: every bit of the input changes about half of the bits of the output. */
function mixBits(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** Fisher and Yates' shuffle (Knuth, The Art of Computer Programming 2, algorithm 3.4.2 P), in place. */
export function shuffleInPlace(items: Uint32Array | unknown[], random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.integerBelow(last + 1);
    const kept = items[last];
    items[last] = items[other];
    items[other] = kept;
  }
}

/**
 * The order in which an epoch sees its rows: a function of (training seed, epoch), so no history is needed. It is that of
 * `shuffleInPlace`, in one loop with the generator, since small networks spend much of their time here.
 */
export function epochOrder(count: number, seed: number, epoch: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  let [s0, s1, s2, s3] = stateOf(hashSeed('epoch', seed, epoch));
  let firstDraw: number | null = null;
  for (let last = count - 1; last > 0;) {
    const draw = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    if (firstDraw === null) {
      firstDraw = draw;
      continue;
    }
    swap(order, last, Math.floor(uniformOf(firstDraw, draw) * (last + 1)));
    firstDraw = null;
    last--;
  }
  return order;
}

function swap(items: Uint32Array, one: number, other: number): void {
  const kept = items[one]!;
  items[one] = items[other]!;
  items[other] = kept;
}
