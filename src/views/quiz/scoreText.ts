import { quiz as words } from '../../i18n/en.ts';
import type { QuizScore } from '../../store/quiz.ts';

/** As in "5 of 7 right, 2 shown, 1 with a hint"; empty before the first answer. */
export function scoreText({ right, shown, hinted }: QuizScore): string {
  if (right + shown === 0) return '';
  const parts = [
    words.scoreRight(right, right + shown),
    ...(shown > 0 ? [words.scoreShown(shown)] : []),
    ...(hinted > 0 ? [words.scoreHinted(hinted)] : []),
  ];
  return parts.join(', ');
}
