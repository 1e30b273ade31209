import type { LossFigure } from './lossFigures.ts';
import styles from './Figure.module.css';

/** A large number under its label. */
export function Figure({ figure: { name, label, text } }: { figure: LossFigure }) {
  return (
    <div>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <output className={styles.number} aria-label={name} aria-live="off">
        <NumberWithUnit text={text} />
      </output>
    </div>
  );
}

/** The sign for per cent is smaller than the number. */
function NumberWithUnit({ text }: { text: string }) {
  if (!text.endsWith('%')) return text;
  return (
    <>
      {text.slice(0, -1)}
      <span className={styles.unit}>%</span>
    </>
  );
}
