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

/** About how wide this text of numbers and signs is, in px. */
export function numberWidth(text: string, fontPx: number): number {
  return fontPx * Array.from(text).reduce((sum, character) => sum + (WIDTHS_EM[character] ?? DIGIT_EM), 0);
}
