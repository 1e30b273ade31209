/** The help: what the page can do, and every key. */
import * as presentHelp from './presentHelp.ts';

export const title = 'Help';
export const index = 'Topics';

interface Key {
  /** What is pressed, one after another or together. */
  caps: readonly string[];
  does: string;
}

export interface HelpTopic {
  title: string;
  text: string;
  keys: readonly Key[];
}

export const topics: readonly HelpTopic[] = [
  {
    title: 'Drag a weight',
    text: 'Take hold of any edge of the network and drag it up for more, down for less. Everything that depends on it answers at once: neurons, output, loss. The dot at the corner of a neuron is its bias, and drags the same way.',
    keys: [
      { caps: ['Shift'], does: 'while dragging: one tenth as fast' },
      { caps: ['Alt'], does: 'while dragging: four times as fast' },
      { caps: ['Esc'], does: 'while dragging: puts the old value back' },
      { caps: ['double click'], does: 'types the exact value: 0.5, -2e-1 or 1/3' },
      { caps: ['right click'], does: 'lock, remove, set to 0, restore' },
    ],
  },
  {
    title: 'Zoom and pan',
    text: 'The magnifiers above the network make it larger or smaller, and the button beside them fits it to the view. Two fingers zoom too. While it is larger, the wheel and a drag of the empty canvas move it, and a small map shows which part of it is seen.',
    keys: [
      { caps: ['Ctrl', 'wheel'], does: 'zooms where the pointer is, as ⌘ does' },
      { caps: ['+', '−'], does: 'in the network: zooms where the focus is' },
      { caps: ['F'], does: 'there: fits the network to the view' },
    ],
  },
  {
    title: 'Training, step by step',
    text: 'Play goes on until it is paused, by the step and at the speed chosen beside it: a neuron, a layer, a sample, a batch or an epoch. Step forward and Step back go one such step. “The maths” shows every multiplication of a step, and “Quiz me” asks for each number before it is shown.',
    keys: [
      { caps: ['Space'], does: 'plays or pauses' },
      { caps: ['←', '→'], does: 'on the steps of a sample: from one to the next' },
      { caps: ['Enter'], does: 'there: goes to that step' },
    ],
  },
  {
    title: 'The timeline',
    text: 'Drag the playhead to look at an earlier epoch. Whoever trains or edits from there starts a new branch; the old one is kept, and the button beside the epoch leads back to it. Diamonds mark changes on the way: they say what was changed, and lead there.',
    keys: [
      { caps: ['←', '→'], does: 'one epoch back or forward' },
      { caps: ['Page Up', 'Page Down'], does: 'ten epochs forward or back' },
      { caps: ['Home', 'End'], does: 'to the start or the end' },
    ],
  },
  {
    title: 'Undo',
    text: 'Edits, settings and stretches of training can all be undone. The arrow beside Redo lists everything that was done; choose a line to go there.',
    keys: [
      { caps: ['Ctrl', 'Z'], does: 'undo' },
      { caps: ['Ctrl', 'Shift', 'Z'], does: 'redo, as does Ctrl Y' },
    ],
  },
  {
    title: 'Files and links',
    text: 'Your work is kept in this browser. “Share” makes a link to everything as it is now, with a QR code, and saves it as a file. Such a file can also be dropped on the page. “Export” writes programs in Python, curves and pictures.',
    keys: [
      { caps: ['Ctrl', 'S'], does: 'save everything as a file' },
      { caps: ['Ctrl', 'O'], does: 'open such a file' },
    ],
  },
  {
    title: 'The network by keys',
    text: 'Tab reaches the network. Arrow keys move between its neurons, and Enter goes on to the edges into the neuron and its bias.',
    keys: [
      { caps: ['←', '→'], does: 'goes to the next edge into the neuron' },
      { caps: ['↑', '↓'], does: 'changes the weight by 0.1' },
      { caps: ['Shift', '↑', '↓'], does: 'changes it by 0.01' },
      { caps: ['Page Up', 'Page Down'], does: 'changes it by 1' },
      { caps: ['0'], does: 'sets it to zero' },
      { caps: ['Enter'], does: 'types its exact value' },
      { caps: ['L'], does: 'locks or unlocks it: training leaves a locked weight alone' },
      { caps: ['Delete'], does: 'removes the edge, or restores it' },
      { caps: ['Esc'], does: 'goes back to the neuron' },
    ],
  },
  {
    title: 'The table of weights',
    text: '“Weights table” above the network has every weight in a cell. A block copied from a spreadsheet can be pasted.',
    keys: [
      { caps: ['↑', '↓', '←', '→'], does: 'moves between the cells' },
      { caps: ['Enter'], does: 'takes the number and goes down; with Shift up' },
      { caps: ['Ctrl', 'V'], does: 'pastes a block from here on' },
    ],
  },
  {
    title: 'Choosing a problem',
    text: 'The button beside the name of the page opens the list of problems.',
    keys: [
      { caps: ['←', '→', '↑', '↓'], does: 'moves between the problems' },
      { caps: ['Enter'], does: 'opens the problem' },
      { caps: ['/'], does: 'searches' },
    ],
  },
  {
    title: 'Drawing the data',
    text: 'The problems “Draw points” and “Draw values” begin with points to change: draw on the plane at the right with the pen or the eraser, also while the network trains.',
    keys: [
      { caps: ['↑', '↓', '←', '→'], does: 'on the plane: moves the cross by 0.5, with Shift by 0.1' },
      { caps: ['Enter'], does: 'uses the pen or the eraser there' },
    ],
  },
  {
    title: 'Tables',
    text: 'Drop a CSV file on the page, or choose “My CSV” among the problems. Six stations lead through it, as through a Keras program: load data, define, compile, fit, evaluate, predict.',
    keys: [],
  },
  {
    title: 'Runs',
    text: '“Runs” at the loss curve pins the present run, with its weights and its curve. “Compare A and B” trains two settings side by side from the same start.',
    keys: [],
  },
  {
    title: 'Lessons and a game',
    text: 'Lessons go from one neuron to a table of patients, scene by scene; leaving one brings back what was open before. In the game “Be the optimiser”, in the list of problems, you lower a loss yourself.',
    keys: [],
  },
  { title: presentHelp.title, text: presentHelp.text, keys: presentHelp.keys },
];
