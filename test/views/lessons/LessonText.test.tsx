import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lessonFormula } from '../../../src/views/lessons/lessonFormula.ts';
import { LessonText } from '../../../src/views/lessons/LessonText.tsx';
import { PressedBy } from '../../../src/views/lessons/pressedBy.ts';

const formulas = (markdown: string) => {
  const { container } = render(<LessonText markdown={markdown} />);
  return [...container.querySelectorAll('math')].map((each) => each.parentElement?.textContent);
};

it('keeps a formula on one line with its full stop, and with the number that it is', () => {
  expect(formulas('Each times the same $η$. At $w_1$ = 1, where $J$ is 39.')).toEqual([
    'η.',
    'w1 = 1,',
    'Each times the same η. At w1 = 1, where J is 39.',
  ]);
});

it('says a formula and what follows it once', () => {
  const { container } = render(<LessonText markdown="First $h_1$, then $h_2$ = −2.5." />);
  expect(container.textContent).toBe('First h1, then h2 = −2.5.');
});

it('takes Σ and Δ for signs and the letter behind them for a variable', () => {
  expect(lessonFormula('Δw Σy')).toEqual([
    { kind: 'operator', text: 'Δ' },
    { kind: 'variable', letter: 'w', sub: undefined },
    { kind: 'operator', text: 'Σ' },
    { kind: 'variable', letter: 'y', sub: undefined },
  ]);
});

it('puts the key behind the name of what it presses, where there are keys', () => {
  const text = <LessonText markdown="Press **Step forward**, **slowly**." />;
  expect(render(text).container.textContent).toBe('Press Step forward, slowly.');
  const { container } = render(<PressedBy value={{ 'Step forward': '→' }}>{text}</PressedBy>);
  expect(container.textContent).toBe('Press Step forward →, slowly.');
});
