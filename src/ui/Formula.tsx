import { classNames } from './classNames.ts';
import type { Formula as FormulaData, FormulaPart, VariablePart } from './formula.ts';
import styles from './Formula.module.css';

/** Signs that numbers are put together with. */
const QUIET_OPERATORS = '=+×';
/** Signs with room on both sides; brackets, bars and powers stand close. */
const SPACED_OPERATORS = '=+−·×←→<>≥/';
const OPERATOR_SPACE = '0.24em';
const EQUALS_SPACE = '0.45em';
const PRIME_SPACE = '0.1em';
/** Between a function and an argument without brackets, as in ln p. */
const THIN_SPACE = '\u2009';
const SPACE = '\u00a0';
/** Words between the parts of a formula, with room on both sides. */
const CONJUNCTIONS = ['if', 'else'];

interface FormulaProps {
  formula: FormulaData;
  /** A result: larger and bolder than what leads to it. */
  isStrong?: boolean;
  className?: string | undefined;
}

/** A formula as MathML: text that can be read out and copied, set as in a book. */
export function Formula({ formula, isStrong = false, className }: FormulaProps) {
  return (
    <math className={classNames(styles.formula, isStrong && styles.strong, className)}>
      <Row formula={formula} />
    </math>
  );
}

function Row({ formula }: { formula: FormulaData }) {
  // A formula has no identity beyond the order of its parts.
  return (
    <mrow>
      {formula.map((part, index) => (
        <Part key={index} part={part} isFirst={index === 0} next={formula[index + 1]} />
      ))}
    </mrow>
  );
}

interface PartProps {
  part: FormulaPart;
  isFirst: boolean;
  next: FormulaPart | undefined;
}

function Part({ part, isFirst, next }: PartProps) {
  switch (part.kind) {
    case 'number':
      return <mn data-tone={part.tone}>{part.text}</mn>;
    case 'word':
      return <mtext>{wordText(part.text, next)}</mtext>;
    case 'operator':
      return <Operator text={part.text} isFirst={isFirst} />;
    case 'variable':
      return <Variable part={part} />;
    case 'fraction':
      return (
        <mfrac>
          <Row formula={part.over} />
          <Row formula={part.under} />
        </mfrac>
      );
    case 'power':
      return (
        <msup>
          <Row formula={part.base} />
          <Row formula={part.exponent} />
        </msup>
      );
  }
}

function wordText(text: string, next: FormulaPart | undefined): string {
  if (CONJUNCTIONS.includes(text)) return `${SPACE}${text}${SPACE}`;
  return next && next.kind !== 'operator' ? `${text}${THIN_SPACE}` : text;
}

function Operator({ text, isFirst }: { text: string; isFirst: boolean }) {
  const usual = text === '=' ? EQUALS_SPACE : OPERATOR_SPACE;
  const space = SPACED_OPERATORS.includes(text) && !isFirst ? usual : '0';
  // An italic letter leans into its prime.
  const before = text === '′' ? PRIME_SPACE : space;
  return (
    <mo
      lspace={before}
      rspace={text === ',' ? OPERATOR_SPACE : space}
      stretchy="false"
      data-quiet={QUIET_OPERATORS.includes(text) || undefined}
    >
      {text}
    </mo>
  );
}

function Variable({ part }: { part: VariablePart }) {
  const { sub, sup, tone } = part;
  const letter = <Letter part={part} />;
  if (sub !== undefined && sup !== undefined)
    return (
      <msubsup data-tone={tone}>
        {letter}
        <mtext>{sub}</mtext>
        <mtext>{sup}</mtext>
      </msubsup>
    );
  if (sub !== undefined)
    return (
      <msub data-tone={tone}>
        {letter}
        <mtext>{sub}</mtext>
      </msub>
    );
  if (sup !== undefined)
    return (
      <msup data-tone={tone}>
        {letter}
        <mtext>{sup}</mtext>
      </msup>
    );
  return letter;
}

function Letter({ part: { letter, hat, tone } }: { part: VariablePart }) {
  if (!hat) return <mi data-tone={tone}>{letter}</mi>;
  // The letter with its hat is not in the Latin part of the font, the hat alone is.
  return (
    <mover accent="true">
      <mi data-tone={tone}>{letter}</mi>
      <mo stretchy="false">ˆ</mo>
    </mover>
  );
}
