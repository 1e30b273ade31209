/** Widths of numbers without asking the page, which would cost a layout. Digits are as wide as each other. */

const DIGIT_EM = 0.63;
const WIDTHS_EM: Readonly<Record<string, number>> = {
  ' ': 0.26,
  '.': 0.29,
  ',': 0.29,
  '(': 0.37,
  ')': 0.37,
  '→': 0.85,
};

/** Letters, digits and the gaps between words, on average. */
const WORDS_EM = 0.55;

/** About how wide this text of numbers and signs is, in px. */
export function numberWidth(text: string, fontPx: number): number {
  return fontPx * Array.from(text).reduce((sum, character) => sum + (WIDTHS_EM[character] ?? DIGIT_EM), 0);
}

/** About how wide these words with numbers are, in px. */
export function wordsWidth(text: string, fontPx: number): number {
  return fontPx * WORDS_EM * text.length;
}
