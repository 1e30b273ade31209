import styles from './Var.module.css';

interface VarProps {
  /** The letter, such as x, w or δ. */
  name: string;
  /** Subscript, set upright. */
  sub?: string | number | undefined;
  /** Draws a hat over the letter: ŷ is the prediction of y. */
  hat?: boolean;
}

/** A variable of the mathematics, in italics as in a book: x₁, w, ŷ. */
export function Var({ name, sub, hat = false }: VarProps) {
  return (
    <var className={styles.variable}>
      <span className={hat ? styles.hat : undefined}>{name}</span>
      {sub !== undefined && <sub className={styles.subscript}>{sub}</sub>}
    </var>
  );
}
