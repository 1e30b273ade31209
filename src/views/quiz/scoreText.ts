import type { QuizScore } from '../../store/quiz.ts';

/** As in "5 of 7 right, 2 shown, 1 with a hint"; empty before the first answer. */
export function scoreText({ right, shown, hinted }: QuizScore): string {
  if (right + shown === 0) return '';
  const parts = [
    `${right} of ${right + shown} right`,
    ...(shown > 0 ? [`${shown} shown`] : []),
    ...(hinted > 0 ? [`${hinted} with a hint`] : []),
  ];
  return parts.join(', ');
}
