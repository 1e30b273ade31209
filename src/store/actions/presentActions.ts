/** The page shown to a room: what is hidden, what is lit, and steps that first ask the room. */
import { present as words } from '../../i18n/en.ts';
import { problemOf } from '../../document/problem.ts';
import type { ActionContext } from '../context.ts';
import { openQuestion } from '../quiz.ts';
import { isInnerSize, networkView, type Presentation } from '../state.ts';
import type { createLessonActions } from './lessonActions.ts';
import type { withQuiz } from './quizActions.ts';

const FIRST_PRESENTATION: Presentation = { equation: true, text: true, spotlight: false, blank: false };

export function createPresentActions(
  context: ActionContext,
  run: ReturnType<typeof withQuiz>,
  { click }: Pick<ReturnType<typeof createLessonActions>, 'click'>,
) {
  const { get } = context;

  /** Small tables are shown neuron by neuron, unless another size inside a batch has been chosen. */
  function chooseSize(): void {
    const { run: state, ui, document } = get();
    // The scene of a lesson has a size of its own.
    if (ui.lesson) return;
    const isSmall = problemOf(document).kind === 'table' && networkView(get()) === 'sample';
    if (isSmall && !state.playing && !isInnerSize(ui.stepSize)) run.setStepSize('neuron');
  }

  /** What the room was asked is shown; then comes the next question, or the next step. */
  function answerOrAsk(): void {
    if (openQuestion(get())) run.revealAnswer('shown');
    else run.goOn();
  }

  function presentNext(): void {
    if (get().ui.quiz) answerOrAsk();
    else run.stepForward();
  }

  return {
    chooseRoomSize: chooseSize,
    present(): void {
      chooseSize();
      context.setUi({ presentation: FIRST_PRESENTATION, dialog: null, typing: null });
    },
    leavePresentation(): void {
      if (get().ui.quiz) run.endQuiz();
      context.setUi({ presentation: null });
    },
    /** Turns a part of the presentation on or off. */
    togglePresented(part: keyof Presentation): void {
      const { presentation } = get().ui;
      if (!presentation) return;
      context.setUi({ presentation: { ...presentation, [part]: !presentation[part] } });
      if (part === 'blank') context.announce(presentation.blank ? words.isBack : words.isBlank);
    },
    /** From here on the next number stays hidden until it is asked for; or no longer. */
    toggleAsking(): void {
      if (get().ui.quiz) run.endQuiz();
      else run.startQuiz();
    },
    presentNext,
    /** A clicker's buttons while a lesson is open; a room that is asked is asked on. */
    presentOn(distance: 1 | -1): void {
      if (!get().ui.quiz) void click(distance);
      else if (distance === 1) presentNext();
      else run.stepBack();
    },
  };
}
