/** What each small table asks, in a sentence or two; the gallery has room for less. */
import type { Problem, ProblemId } from '../../data/problem.ts';
import { data as words, gallery } from '../../i18n/en.ts';

const TABLE_TEXTS: Partial<Record<ProblemId, string>> = words.tableTexts;

export function tableText(problem: Problem): string {
  return TABLE_TEXTS[problem.id] ?? gallery.summaries[problem.id];
}
