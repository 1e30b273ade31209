/** The words of the lesson panel and the overview. What the lessons themselves say stands with them, in lessons/. */
import { counted } from './plural.ts';

export const title = 'Lessons';
export const panel = 'Lesson';
export const toOverview = 'All lessons';
export const leave = 'Leave the lesson';
export const yourTurn = 'Your turn';
export const back = 'Back';
export const skip = 'Skip';
export const next = 'Next';
export const finish = 'Finish';
export const nextWaits = 'Do the task first, or press “Skip”.';
export const firstScene = 'This is the first scene.';
export const startSceneAgain = 'Start this scene again';
export const showHint = 'Show a hint';
export const showAnswer = 'Show how it goes';
export const hint = 'Hint';
export const howItGoes = 'How it goes';
export const typeAnswer = 'Your answer';
export const check = 'Check';
export const finished = 'Finished';

export const lessonNumber = (number: number) => `Lesson ${number}`;
export const scenePlace = (scene: number, count: number) => `scene ${scene} of ${count}`;
export const scenesDone = (done: number, count: number) => `${done} of ${count} done`;
export const sceneCount = (count: number) => counted(count, 'scene');
export const now = (text: string) => `${text} now`;
export const toGo = (text: string) => `${text} to go`;
export const notRight = (text: string) => `${text} is not it. Try once more, or take a hint.`;
export const checkState = (isMet: boolean) => (isMet ? 'done' : 'not done yet');

export const openLesson = (name: string) => `open the lesson “${name}”`;
export const goToScene = (name: string) => `go to “${name}”`;
export const leaveLesson = 'leave the lesson';
export const isBack = 'You are back where you were before the lesson.';
export const isLost =
  'What was open before the lesson was lost when the training worker had to be restarted.';
export const checksMet = (texts: readonly string[]) => `Done: ${texts.join(' ')}`;

/** In front of a room. */
export const keysOf = { 'Step forward': '→', Play: 'Space', 'Quiz me': 'Q' };
export const atDesk = 'This is done at the desk: Esc leads there, “Present” back.';

/** Lead to what a scene shows below its words. */
export const toShown = {
  inputs: 'To the inputs',
  data: 'To the data',
  load: 'To the station “Load data”',
  define: 'To the station “Define”',
  compile: 'To the station “Compile”',
  fit: 'To the station “Fit”',
  evaluate: 'To the station “Evaluate”',
  predict: 'To the station “Predict”',
};

/** What is said to a person who asks for what the scene withholds. */
export const withheld = {
  weights: 'In this scene the weights stay as they are.',
  layers: 'In this scene the layers stay as they are.',
  data: 'In this scene the data and the sample stay as they are.',
  settings: 'In this scene the training settings stay as they are.',
  steps: 'In this scene there is no stepping.',
  training: 'In this scene there is no training.',
};
export const exercise = 'Exercise';
export const backToDraft = 'Back to the draft';
