/** What the keys of a presentation do while a lesson is open. */
export const text = 'text';
export const on = { step: 'step', scene: 'next scene', none: 'last scene', ask: 'ask' };
export const backNames = {
  step: 'Clicker: step back',
  scene: 'Clicker: to the scene before',
  none: 'Clicker: this is the first scene',
  ask: 'Clicker: step back',
};
export const onNames = {
  step: 'Clicker: step forward',
  scene: 'Clicker: to the next scene',
  none: 'Clicker: this is the last scene',
  ask: 'Clicker: ask, or answer',
};
export const pageUp = 'PgUp';
export const pageDown = 'PgDn';
