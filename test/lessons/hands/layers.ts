import { say, type Hand } from './hand.ts';

export const layersHands: Record<string, Hand> = {
  'input-layer': async (test) => {
    say(test, 1, 3);
    say(test, 2, 'Nothing');
  },
  'hidden-layer': async (test) => {
    test.actions.setUnitCount(0, 3);
    say(test, 2, 2 * 3);
  },
  deeper: async (test) => {
    test.actions.addLayer(1);
    say(test, 2, 'What the first');
  },
  'output-layer': async (test) => {
    say(test, 1, 'One sigmoid');
    say(test, 2, 'One linear');
    say(test, 3, 10);
  },
  'iris-foretold': async (test) => {
    say(test, 1, 4);
    say(test, 2, 3);
  },
  iris: async (test) => {
    say(test, 1, 8 * 3);
    say(test, 2, 1);
  },
};
