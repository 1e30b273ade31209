/** What the help says of the page shown to a room. Loaded with the help. */
export const title = 'In front of a room';
export const text =
  'Present fills the screen with the network, one equation and one loss. A clicker steps, and edges can still be dragged.';
export const keys = [
  { caps: ['P'], does: 'begins to present, from the network, the buttons below it, or the page itself' },
  { caps: ['←', '→'], does: 'step back and forward, as Page Up and Page Down of a clicker do' },
  { caps: ['Space'], does: 'plays or pauses' },
  { caps: ['1', '…', '5'], does: 'step by neuron, layer, sample, batch or epoch' },
  { caps: ['E'], does: 'shows or hides the equation' },
  { caps: ['S'], does: 'lights one neuron: the one under the pointer, with the focus, or computed now' },
  { caps: ['Q'], does: 'asks the room: the next number stays hidden until the next key' },
  { caps: ['B'], does: 'blanks the screen' },
  { caps: ['Shift', '←', '→'], does: 'moves the focus between neurons' },
  {
    caps: ['Page Up', 'Page Down'],
    does: 'with a lesson open: the steps that the scene waits for, then the next scene, or the same way back',
  },
  { caps: ['P', 'N'], does: 'with a lesson open: the previous and the next scene' },
  { caps: ['T'], does: 'with a lesson open: shows or hides its text' },
  { caps: ['Esc'], does: 'leaves' },
];
