/** How an answer is written, and whether a typed one is it. */
import { parseNumber } from '../../document/numbers.ts';
import { quiz as words } from '../../i18n/en.ts';
import type { Question } from '../../store/quizQuestions.ts';
import { formatLoss, formatValue } from '../../viz/numberFormat.ts';
import { formatParameter, formatSlope } from '../../viz/parameterFormat.ts';

export type Verdict = { ok: true } | { ok: false; text: string };

/** The true number with the precision that it is shown with everywhere; whole where it is whole. */
export function answerText({ answer, ...question }: Question): string {
  return writeAs(question, answer);
}

/** Right is any number that, rounded as the answer is, reads the same as the answer or as what the shown numbers give. */
export function judge(text: string, question: Question): Verdict {
  const typed = parseNumber(text);
  if (!typed.ok) return { ok: false, text: typed.error };
  const { answer, rounded } = question;
  const given = writeAs(question, typed.value);
  if ([answer, rounded].some((right) => readsSame(given, writeAs(question, right)))) return { ok: true };
  return { ok: false, text: typed.value > answer ? words.tooHigh : words.tooLow };
}

function writeAs({ result, change }: Pick<Question, 'result' | 'change'>, value: number): string {
  switch (result.kind) {
    case 'preActivation':
    case 'activation':
      return formatValue(value, { whole: true });
    case 'loss':
      return Number.isInteger(value) ? formatValue(value, { whole: true }) : formatLoss(value);
    case 'delta':
    case 'gradient':
      return formatSlope(value, true);
    case 'update':
      return formatParameter(value, change ?? 0, true);
  }
}

/** 5 and 5.00 are the same number. */
function readsSame(first: string, second: string): boolean {
  const [one, other] = [numberOf(first), numberOf(second)];
  return one !== null && one === other;
}

/** The thousands have commas, which are no decimal commas here. */
function numberOf(text: string): number | null {
  const parsed = parseNumber(text.replaceAll(',', ''));
  return parsed.ok ? parsed.value : null;
}
