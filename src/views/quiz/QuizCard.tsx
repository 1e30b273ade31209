import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';
import { quiz as words } from '../../i18n/en.ts';
import type { Quiz } from '../../store/quiz.ts';
import type { AskedResult, Question } from '../../store/quizQuestions.ts';
import { useActions, useApp, useOpenQuestion } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { answerText } from './answers.ts';
import { NextButton } from './NextButton.tsx';
import { questionWords } from './questionWords.ts';
import styles from './QuizCard.module.css';
import { scoreText } from './scoreText.ts';

interface QuizCardProps {
  /** What is asked for in symbols, with as much of the calculation as the hints give. */
  formulaOf: (result: AskedResult, hints: Quiz['hints']) => ReactNode;
}

/** The quiz: one question after the other, and the score. Nothing while nobody is asked. */
export function QuizCard({ formulaOf }: QuizCardProps) {
  const quiz = useApp(({ ui }) => ui.quiz);
  const document = useApp((state) => state.document);
  const question = useOpenQuestion();
  const actions = useActions();
  if (!quiz) return null;
  const { last, hints, score } = quiz;
  const isOpen = question !== null && last === null;
  const subject = isOpen ? question : last?.question;

  return (
    <section className={styles.card} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{subject ? questionWords(document, subject.result) : words.title}</h2>
        <span className={styles.score}>{scoreText(score)}</span>
        <Button variant="ghost" className={styles.small} onClick={actions.newRound}>
          {words.newRound}
        </Button>
        <Button variant="ghost" className={styles.small} onClick={actions.endQuiz}>
          {words.end}
        </Button>
      </div>
      <div className={styles.body}>
        {isOpen && formulaOf(question.result, hints)}
        {isOpen && (
          <AnswerForm
            key={questionKey(question)}
            question={question}
            hints={hints}
            onRight={() => actions.revealAnswer('right')}
            onShow={() => actions.revealAnswer('shown')}
            onHint={actions.takeHint}
          />
        )}
        <p className={styles.outcome} role="status">
          {last?.how === 'right' && <Check aria-hidden="true" />}
          {last && outcome(last)}
        </p>
        {quiz.asked === null && !last && <p className={styles.intro}>{words.intro}</p>}
        {!isOpen && <NextButton key={subject ? questionKey(subject) : 'start'} onClick={actions.goOn} />}
      </div>
    </section>
  );
}

function outcome({ question, how }: NonNullable<Quiz['last']>): string {
  const text = answerText(question);
  return how === 'right' ? words.right(text) : words.shown(text);
}

/** A changed weight asks anew: the number is another one. */
function questionKey({ result, answer }: Question): string {
  return `${JSON.stringify(result)} ${answer}`;
}
