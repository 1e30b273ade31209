/** The equation of the present step, in type that a room can read. */
import type { CSSProperties } from 'react';
import { maths as words } from '../../i18n/en.ts';
import { useOpenQuestion } from '../../store/hooks.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula, type Formula as FormulaData } from '../../ui/formula.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import styles from './PresentedEquation.module.css';
import { equationSize, presentedLine, type PresentedLine, type PresentedTerm } from './presentedLine.ts';
import { QuizFormula } from './QuizFormula.tsx';
import { useMaths } from './useMaths.ts';

const USUAL_WIDTH_PX = 896;

interface PresentedEquationProps {
  /** The size of its type, where there is less room than a whole screen has. */
  mostPx?: number;
}

/** Nothing between steps. While the room is asked, the calculation without its result. */
export function PresentedEquation({ mostPx = Infinity }: PresentedEquationProps) {
  const [room, widthPx] = useElementWidth(USUAL_WIDTH_PX);
  const shown = useMaths();
  const question = useOpenQuestion();
  const line = shown && presentedLine(shown.source, shown.subject, shown.maths.blocks);
  return (
    <div ref={room} className={styles.equation} role="group" aria-label={words.presented}>
      {question ? (
        <div className={styles.asked}>
          <QuizFormula result={question.result} hints={2} isForRoom />
        </div>
      ) : (
        line && <Line line={line} sizePx={Math.min(mostPx, equationSize(line, widthPx))} />
      )}
    </div>
  );
}

function Line({ line, sizePx }: { line: PresentedLine; sizePx: number }) {
  const { left, relation, terms, products, result } = line;
  const size = { '--equation-size': `${sizePx}px` } as CSSProperties;
  return (
    <div className={styles.line} style={size}>
      <Formula formula={left} />
      {terms.map((term, index) => (
        <Term key={index} term={term} sign={index === 0 ? relation : '+'} />
      ))}
      {products && <Sign text="=" />}
      {products && <Formula formula={products} />}
      {result && <Sign text={terms.length > 0 ? '=' : relation} />}
      {result && <Formula formula={result} className={styles.result} />}
    </div>
  );
}

function Term({ term, sign }: { term: PresentedTerm | null; sign: string }) {
  return (
    <>
      <Sign text={sign} />
      {term ? <Numbers term={term} /> : <Formula formula={OMITTED} />}
    </>
  );
}

const OMITTED: FormulaData = formula('…');

function Numbers({ term: { formula: numbers, weight } }: { term: PresentedTerm }) {
  return (
    <span className={styles.term}>
      <Formula formula={numbers} />
      {weight !== null && <span className={styles.bar} data-sign={Math.sign(weight)} />}
    </span>
  );
}

function Sign({ text }: { text: string }) {
  return <span className={styles.sign}>{text}</span>;
}
