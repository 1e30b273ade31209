/** The help: how to take hold of a weight, and every key. */
import * as present from './present.ts';

export const title = 'Help';

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
    title: 'Training',
    text: 'Play trains until it is paused. A step trains by one batch or by one epoch, as chosen beside it.',
    keys: [
      { caps: ['Space'], does: 'play or pause' },
      { caps: ['Ctrl', 'Z'], does: 'undo, be it an edit, a setting or a stretch of training' },
      { caps: ['Ctrl', 'Shift', 'Z'], does: 'redo' },
      { caps: ['Ctrl', 'S'], does: 'save everything as a file' },
      { caps: ['Ctrl', 'O'], does: 'open such a file' },
    ],
  },
  {
    title: 'The network by keys',
    text: 'Tab reaches the network. Arrow keys move between its neurons, and Enter goes on to the edges into the neuron.',
    keys: [
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
  { title: present.helpTitle, text: present.helpText, keys: present.helpKeys },
  {
    title: 'Choosing a problem',
    text: 'The button beside the name of the page opens the list of problems.',
    keys: [
      { caps: ['←', '→', '↑', '↓'], does: 'moves between the problems' },
      { caps: ['Enter'], does: 'opens the problem' },
      { caps: ['/'], does: 'searches' },
    ],
  },
];
