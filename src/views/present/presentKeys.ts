/** What keys, and the buttons of a clicker, do in front of a room. */
import type { StepSize } from '../../worker/protocol.ts';

export type PresentCommand =
  'next' | 'back' | 'play' | 'equation' | 'spotlight' | 'blank' | 'ask' | 'leave' | { size: StepSize };

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

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Null for a key that is none of them; with Shift the arrows are the network's. */
export function presentCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): PresentCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (shiftKey && key.startsWith('Arrow')) return null;
  return COMMANDS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
