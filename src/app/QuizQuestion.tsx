import { QuizFormula } from '../views/maths/QuizFormula.tsx';
import { QuizCard } from '../views/quiz/QuizCard.tsx';

/** The quiz with its formulas, which are the maths drawer's. */
export function QuizQuestion() {
  return <QuizCard formulaOf={(result, hints) => <QuizFormula result={result} hints={hints} />} />;
}
