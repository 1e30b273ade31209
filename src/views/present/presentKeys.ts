/** What keys, and the buttons of a clicker, do in front of a room. */
import type { StepSize } from '../../worker/protocol.ts';

export type PresentCommand =
  | 'next'
  | 'back'
  | 'clickOn'
  | 'clickBack'
  | 'nextScene'
  | 'previousScene'
  | 'text'
  | 'play'
  | 'equation'
  | 'spotlight'
  | 'blank'
  | 'ask'
  | 'leave'
  | { size: StepSize };

const COMMANDS: ReadonlyMap<string, PresentCommand> = new Map<string, PresentCommand>([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  [' ', 'play'],
  ['e', 'equation'],
  ['s', 'spotlight'],
  ['b', 'blank'],
  ['q', 'ask'],
  ['Escape', 'leave'],
  ['1', { size: 'neuron' }],
  ['2', { size: 'layer' }],
  ['3', { size: 'sample' }],
  ['4', { size: 'batch' }],
  ['5', { size: 'epoch' }],
]);

/** While a lesson is open a clicker goes through its scenes; the arrows step as ever. */
const LESSON_COMMANDS: ReadonlyMap<string, PresentCommand> = new Map<string, PresentCommand>([
  ['PageDown', 'clickOn'],
  ['PageUp', 'clickBack'],
  ['n', 'nextScene'],
  ['p', 'previousScene'],
  ['t', 'text'],
]);

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Null for a key that is none of them; with Shift the arrows are the network's. */
export function presentCommand(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  isLesson = false,
): PresentCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (shiftKey && key.startsWith('Arrow')) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (isLesson ? LESSON_COMMANDS.get(name) : undefined) ?? COMMANDS.get(name) ?? null;
}

/** Whether a key that is held does it again and again: steps go on, all else is done once. */
export function goesOn(command: PresentCommand): boolean {
  return command === 'next' || command === 'back';
}

/** The buttons of a clicker mean nothing to a field of one line. */
export function isOfClicker({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return key === 'PageDown' || key === 'PageUp';
}
