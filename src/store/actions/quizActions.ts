/** Quiz me: steps that ask before they show. */
import { actions as done } from '../../i18n/en.ts';
import type { StepSize } from '../../worker/protocol.ts';
import type { ActionContext } from '../context.ts';
import { askNext, isStepOnItsWay, NEW_SCORE, openQuestion, type Quiz } from '../quiz.ts';
import { isInnerSize } from '../state.ts';
import type { createRunActions } from './runActions.ts';

const NOTHING_ASKED = { asked: null, hints: 0, last: null } as const;

/** The actions of a run as they are in a quiz, and those of the quiz. Without a quiz a run's actions are as they were. */
export function withQuiz(context: ActionContext, run: ReturnType<typeof createRunActions>) {
  const { get } = context;
  const quizNow = () => get().ui.quiz;

  function change(part: Partial<Quiz>): void {
    const quiz = quizNow();
    if (quiz) context.setUi({ quiz: { ...quiz, ...part } });
  }

  function endQuiz(): void {
    if (!quizNow()) return;
    context.setUi({ quiz: null });
    context.frames.refresh();
  }

  /** The questions about an update come first, about any other step when training stands there. */
  function stepForward(): void {
    if (!quizNow()) return run.stepForward();
    if (openQuestion(get())) return context.say(done.answerFirst);
    if (isStepOnItsWay(get())) return;
    const asked = askNext(get());
    change({ ...NOTHING_ASKED, asked });
    if (!asked?.isAhead || !openQuestion(get())) run.stepForward();
  }

  return {
    ...run,
    stepForward,

    togglePlay(): void {
      if (quizNow() && !get().run.playing) {
        endQuiz();
        context.say(done.quizGoesBySteps);
      }
      run.togglePlay();
    },
    stepBack(): void {
      change(NOTHING_ASKED);
      run.stepBack();
    },
    seek(index: number): void {
      const { ui, run: state } = get();
      const present = ui.look?.index ?? state.frame?.walk.index ?? 0;
      if (quizNow() && index > present) return context.say(done.quizLeadsOn);
      change(NOTHING_ASKED);
      run.seek(index);
    },
    setStepSize(stepSize: StepSize): void {
      if (quizNow() && !isInnerSize(stepSize)) {
        endQuiz();
        context.say(done.quizSizes);
      }
      run.setStepSize(stepSize);
    },

    startQuiz(): void {
      if (get().run.playing) run.pause();
      if (!isInnerSize(get().ui.stepSize)) run.setStepSize('neuron');
      context.setUi({
        quiz: { ...NOTHING_ASKED, score: NEW_SCORE },
        chosenView: null,
        followedView: 'sample',
      });
      context.frames.refresh();
    },
    endQuiz,
    newRound: (): void => change({ score: NEW_SCORE }),
    takeHint(): void {
      const hints = quizNow()?.hints;
      if (hints !== undefined) change({ hints: hints === 0 ? 1 : 2 });
    },
    /** Brings the answer to the open question to light: it was typed, or asked to be shown. */
    revealAnswer(how: 'right' | 'shown'): void {
      const quiz = quizNow();
      const question = openQuestion(get());
      if (!quiz?.asked || !question) return;
      const { asked, hints, score } = quiz;
      change({
        asked: { ...asked, answered: asked.answered + 1 },
        hints: 0,
        last: { question, how },
        score: { ...score, [how]: score[how] + 1, hinted: score.hinted + (hints > 0 ? 1 : 0) },
      });
      if (asked.isAhead && !openQuestion(get())) run.stepForward();
    },
    /** To the next question: of this step, or of the next one. */
    goOn(): void {
      change({ last: null });
      if (!openQuestion(get())) stepForward();
    },
  };
}
