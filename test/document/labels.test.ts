import { describe, expect, it } from 'vitest';
import { lossInText, SHORT_LOSS_LABELS } from '../../src/document/labels.ts';
import { present } from '../../src/i18n/en.ts';

describe('The name of a loss in the middle of a line', () => {
  it.each([
    ['sum_of_squared_errors', '½ squared error', 'mean ½ squared error'],
    ['mean_squared_error', 'mean squared error', 'mean squared error'],
    ['huber', 'Huber', 'mean Huber'],
    ['binary_crossentropy', 'binary cross-entropy', 'mean cross-entropy'],
  ] as const)('%s', (loss, inText, mean) => {
    expect(lossInText(loss)).toBe(inText);
    expect(present.meanOver(lossInText(loss, SHORT_LOSS_LABELS))).toBe(mean);
  });
});
