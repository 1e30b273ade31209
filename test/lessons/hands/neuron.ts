import { say, type Hand } from './hand.ts';

const W1 = { kind: 'weight', layer: 1, from: 0, to: 0 } as const;
const W2 = { kind: 'weight', layer: 1, from: 1, to: 0 } as const;
const B = { kind: 'bias', layer: 1, unit: 0 } as const;

export const neuronHands: Record<string, Hand> = {
  'weigh-and-add': async (test) => {
    say(test, 1, 1 * 2 + 2 * 3);
    say(test, 2, '1 · 2');
  },
  'one-weight': async (test) => {
    // w₁ · 2 + 2 · 3 = 13
    test.actions.setParameter(W1, (13 - 2 * 3) / 2);
    await test.settled();
    say(test, 3, 2);
  },
  'not-listening': async (test) => {
    test.actions.setParameter(W2, 0);
    say(test, 2, 'Nothing');
  },
  bias: async (test) => {
    test.actions.setParameter(B, 10 - 8);
    say(test, 2, 2);
  },
  activation: async (test) => {
    test.actions.setActivation(0, 'relu');
    say(test, 2, 'Its sum');
    test.actions.setParameter(W1, 2);
  },
};
