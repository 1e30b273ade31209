import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { shownStep } from '../../../src/store/walk.ts';
import { formula, formulaText } from '../../../src/ui/formula.ts';
import { sourceOfStep } from '../../../src/views/maths/mathsSource.ts';
import { subjectOfStep } from '../../../src/views/maths/mathsSubject.ts';
import { mathsOf } from '../../../src/views/maths/mathsOf.ts';
import {
  equationSize,
  EQUATION_PX,
  presentedLine,
  type PresentedLine,
} from '../../../src/views/maths/presentedLine.ts';
import { createSettledStore } from '../../helpers/testStore.ts';

/** What a room reads so many neurons into the first sample of Transactions. */
async function lineAfter(steps: number): Promise<PresentedLine | null> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.setStepSize('neuron');
  for (let step = 0; step < steps; step++) {
    test.actions.stepForward();
    await test.settled();
  }
  const { document, run, ui } = test.state();
  const step = shownStep(document, run.frame, ui.sample);
  const source = step && run.frame && sourceOfStep(document, run.frame, step);
  const subject = source && subjectOfStep(source, step.position);
  return subject && presentedLine(source, subject, mathsOf(source, subject, step.isKnown).blocks);
}

function textOf(line: PresentedLine | null): string {
  if (!line) return '';
  const terms = line.terms.map((term) => (term ? formulaText(term.formula) : '…')).join(' + ');
  const parts = [terms, line.products && formulaText(line.products), line.result && formulaText(line.result)];
  return `${formulaText(line.left)} ${line.relation} ${parts.filter((part) => part).join(' = ')}`;
}

describe('the one equation of a step', () => {
  it.each([
    [1, 'z1 = 1 × 2 + 1 × 3 + 0 = 2 + 3 = 5'],
    [2, 'z2 = −1 × 2 + 1 × 3 + 0 = −2 + 3 = 1'],
    // As in the picture of the presentation.
    [3, 'y^ = 2 × 5 + (−1) × 1 + 0 = 10 − 1 = 9'],
    [4, 'L = ½ × ( 9 − 13 ) ² = 8'],
    // The output is linear: its slope is 1.
    [5, 'δy = −4 × 1 = −4'],
    [6, 'δ2 = 4 × 1 = 4'],
  ])('after %i steps of Transactions', async (steps, text) => {
    expect(textOf(await lineAfter(steps))).toBe(text);
  });

  it('has its result in the colour of now', async () => {
    const line = await lineAfter(3);
    expect(line?.result).toEqual([{ kind: 'number', text: '9', tone: 'signal' }]);
    expect(line?.terms.map((term) => term?.weight)).toEqual([2, -1, null]);
  });

  it('is set at 60 px on a screen of 1080, and smaller where it is long', async () => {
    const line = (await lineAfter(3))!;
    expect(equationSize(line, 896)).toBe(EQUATION_PX.most);
    const narrow = equationSize(line, 300);
    expect(narrow).toBeLessThan(EQUATION_PX.most);
    expect(equationSize(line, 150)).toBeCloseTo(Math.max(EQUATION_PX.least, narrow / 2), 10);
    const endless = { ...line, left: formula('1'.repeat(200)) };
    expect(equationSize(endless, 896)).toBe(EQUATION_PX.least);
  });
});
