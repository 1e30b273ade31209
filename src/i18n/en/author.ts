/** The words of the panel in which a teacher makes an exercise, and of its link. Loaded with the panel. */
import { counted, grouped } from './plural.ts';

export const make = 'Make an exercise';
export const makeNote =
  'For teachers: record what is on the page as scenes, write a task that checks itself, and share it as a link.';
export const close = 'Close the panel; the draft is kept';
export const titleLabel = 'Title of the exercise';
export const titleHint = 'For example: Turn one weight';
export const untitled = 'Exercise';
export const sceneTitle = (number: number) => `Scene ${number}`;
export const nameOf = (title: string, number: number) => title || sceneTitle(number);

export const scenes = 'Scenes';
export const noScenes =
  'Set up the page the way your students shall find it: problem, network, weights, sample, step size. Then record it.';
export const record = 'Record a scene';
export const recordAgain = 'Record this scene anew';
export const recorded = (number: number) => `Scene ${number} is recorded as the page is now.`;
export const notReady = 'The page is still at work. Press once more.';
export const tooManyScenes = (most: number) => `An exercise has ${most} scenes at most.`;
export const moveUp = (name: string) => `Move “${name}” up`;
export const moveDown = (name: string) => `Move “${name}” down`;
export const duplicate = (name: string) => `Duplicate “${name}”`;
export const remove = (name: string) => `Remove “${name}”`;
export const isFirst = 'It is the first.';
export const isLast = 'It is the last.';
export const removed = (name: string) => `“${name}” is removed.`;
export const replaced = 'Another exercise is in the place of your draft.';
export const putBack = 'Put it back';
export const keys = 'Alt and the arrow keys move a scene, Delete removes it.';

export const begins = (problem: string, shape: string, stepSize: string, epoch: number) =>
  `Begins with ${problem}, ${shape}, step by ${stepSize}, at epoch ${grouped(epoch)}, with the weights that the page had.`;

export const sceneName = 'Title of the scene';
export const text = 'What students read';
export const textHint =
  'One idea. **bold**, *italic*, `code`, $w_1 · x_1$; an empty line begins a paragraph.';
export const wordsOf = (count: number, most: number) => `${count} of ${most} words`;
export const tooLong = (count: number, most: number) =>
  `${count} words: more than ${most} are seldom read. Try to say it in fewer.`;
export const preview = 'As it will look';

export const task = 'Task';
export const say = 'What to do, in one sentence';
export const noChecks = 'Without a check students simply go on to the next scene.';
export const checkNote =
  'A check takes its value from the page as it is when you add it. So first make the page what students shall reach.';
export const isSoAlready =
  'This is so already when the scene begins. Change the page to what students shall reach, then take the value from there.';
export const addCheck = 'Add a check';
export const chooseCheck = 'Choose …';
export const checkNumber = (number: number) => `Check ${number}`;
export const fromPage = 'Take the value from the page';
export const removeCheck = (number: number) => `Remove check ${number}`;
export const isMetWhen = (sentence: string) => `Met when: ${sentence}`;
export const shown = 'What students see';
export const question = 'The question';

export type CheckKind =
  | 'output'
  | 'parameter'
  | 'trainLoss'
  | 'trainAccuracy'
  | 'step'
  | 'epoch'
  | 'activation'
  | 'units'
  | 'answer'
  | 'choice';

export const kinds: Record<CheckKind, string> = {
  output: 'An output',
  parameter: 'A weight or bias',
  trainLoss: 'The training loss',
  trainAccuracy: 'The training accuracy',
  step: 'A step is reached',
  epoch: 'An epoch is reached',
  activation: 'An activation is chosen',
  units: 'The width of a layer',
  answer: 'A number to work out and type',
  choice: 'A choice with a reason',
};

export const noAccuracy = 'the problem asks for numbers';

export const which = 'Which one';
export const layer = 'Layer';
export const activation = 'Activation';
export const condition = 'Condition';
export const conditions = { equal: 'is', atLeast: 'is at least', atMost: 'is at most' };
export const value = 'Value';
export const within = 'Give or take';
export const right = (number: number) => `Option ${number} is right`;
export const option = (number: number) => `Option ${number}`;
export const reply = (number: number) => `What is said to option ${number}`;
export const addOption = 'Add an option';
export const removeOption = (number: number) => `Remove option ${number}`;
export const optionsLeast = 'A choice needs two options at least.';
export const emptyOption = 'Write each option.';
export const sameOptions = 'Two options say the same.';

/** What a check asks for, in plain words. */
export const outputName = (number: number, count: number) => (count > 1 ? `output ${number}` : 'the output');
export const quantities = {
  trainLoss: 'the training loss',
  validationLoss: 'the validation loss',
  trainAccuracy: 'the training accuracy',
  validationAccuracy: 'the validation accuracy',
  lossGap: 'the gap between the losses',
  epoch: 'the epoch',
  step: 'the step',
  learningRate: 'the learning rate',
  batchSize: 'the batch size',
  quizRight: 'the number of right answers',
  threshold: 'the threshold',
  sampleLoss: 'the loss of the sample',
};
export const the = (name: string) => `the ${name}`;
export const inputName = (number: number) => `input ${number}`;
export const holds = (name: string, is: keyof typeof conditions, number: string, give: string | null) =>
  capital(`${name} ${conditions[is]} ${number}${give === null ? '' : ` ± ${give}`}`);
export const widthOf = (name: string) => `the number of neurons in ${name}`;
export const activationIs = (name: string, activations: string) =>
  `The activation of ${name} is ${activations}`;
export const answerIs = (number: string, give: string) => `The typed number is ${number} ± ${give}`;
export const choiceIs = 'The right option is chosen';
export const both = (parts: readonly string[]) => parts.join(', and ');
export const otherGoal = 'A goal that cannot be changed here';
export const firstQuestion = 'What is the output?';
export const firstChoice = 'Why?';

export const hints = 'Hints';
export const firstHint = 'First: where to look';
export const secondHint = 'Second: how it goes';
export const done = 'When all is done';
export const firstDone = 'Well done.';

export const mayUse = 'Students may use';
export const controls = {
  weights: 'Weights and biases',
  layers: 'Layers and activations',
  data: 'Problem, data and sample',
  settings: 'Training settings',
  steps: 'Stepping',
  training: 'Play and start again',
};

export const shownBelow = 'Below the task';
export const shownParts = {
  nothing: 'Nothing',
  inputs: 'Inputs of the sample',
  data: 'All about the data',
  load: 'Station “Load data”',
  define: 'Station “Define”',
  compile: 'Station “Compile”',
  fit: 'Station “Fit”',
  evaluate: 'Station “Evaluate”',
  predict: 'Station “Predict”',
};

export const tryIt = 'Try it';
export const tryHint = 'Opens the scene as your students will see it.';
export const share = 'Share';
export const needsScene = 'Record a scene first.';

export const shareTitle = 'Share the exercise';
export const link = 'Link to the exercise';
export const linkHolds = (characters: number, count: number) =>
  `${grouped(characters)} characters: ${counted(count, 'scene')} with all their weights. Whoever opens it sees the exercise and what you allow, and nothing else.`;
export const linkTooLong =
  'The exercise is too long for a link. Save it as a file and send that, or take out a scene or a large network.';
export const file = 'File';
export const saveFile = 'Save file';
export const openFile = 'Open a file to change it';
export const fileNote =
  'Students open the file in Share, or drop it on the page. Your draft stays in this browser; a reload finds it again.';
export const notKept = 'This browser cannot keep the draft. Save it as a file before you close the page.';
export const keptIsBroken = (reason: string) => `The draft that was kept could not be read. ${reason}`;
export const tooLarge =
  'The exercise is larger than 4 MB and could not be opened again. Take out a scene with a large network or table.';
export const unreadable = 'The file could not be read.';

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
