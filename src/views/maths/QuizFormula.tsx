import { useApp, useShownStep } from '../../store/hooks.ts';
import type { AskedResult } from '../../store/quizQuestions.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula, type Formula as FormulaData } from '../../ui/formula.ts';
import { sourceOfStep, type MathsSource } from './mathsSource.ts';
import styles from './QuizFormula.module.css';
import { askedSymbol, hintLines } from './askedLines.ts';

interface QuizFormulaProps {
  result: AskedResult;
  /** 0 is its symbol alone, 1 the formula, 2 the formula and the same with its numbers. */
  hints: 0 | 1 | 2;
  /** Whether the numbers stand alone, as before a room: they end in a question mark there. */
  isForRoom?: boolean;
}

/** What a quiz asks for, with as much of the calculation as was asked for. */
export function QuizFormula({ result, hints, isForRoom = false }: QuizFormulaProps) {
  const document = useApp((state) => state.document);
  const source = useAskedSource(result);
  const isKnown = useShownStep()?.isKnown;
  if (hints === 0 || !source)
    return <Formula className={styles.line} formula={formula(askedSymbol(document, result), '= ?')} />;
  const isSumKnown =
    result.kind === 'activation' && (isKnown?.({ ...result, kind: 'preActivation' }) ?? true);
  if (isForRoom) return <RoomLine lines={hintLines(source, result, 'numbers', isSumKnown)} />;
  const shows = hints === 1 ? (['symbols'] as const) : (['symbols', 'numbers'] as const);
  return (
    <div className={styles.lines}>
      {shows.map((show) => (
        <div key={show} className={styles.lines}>
          {hintLines(source, result, show, isSumKnown).map((line, index) => (
            <Formula key={index} className={styles.line} formula={line} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The last line leads to the number. */
function RoomLine({ lines }: { lines: readonly FormulaData[] }) {
  return <Formula formula={formula(lines.at(-1) ?? [], '= ?')} />;
}

/** The hint about an update needs the update, which the page keeps back. */
function useAskedSource(result: AskedResult): MathsSource | null {
  const document = useApp((state) => state.document);
  const frame = useApp((state) => state.run.frame);
  const step = useShownStep();
  const source = frame && step ? sourceOfStep(document, frame, step) : null;
  return source && result.kind === 'update' ? { ...source, update: frame?.update ?? null } : source;
}
