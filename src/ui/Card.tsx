import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  /** Danger frames the card in red and has it read out at once. */
  tone?: 'empty' | 'danger';
  /** Decoration, 22 px. */
  icon?: ReactNode;
  /** One line: what is the matter. */
  title: string;
  /** One sentence: why, or what to do. */
  children: ReactNode;
  /** One or two buttons. */
  actions?: ReactNode;
}

/** Stands where content would be when there is none yet or something went wrong. */
export function Card({ tone = 'empty', icon, title, children, actions }: CardProps) {
  return (
    <div className={styles.card} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <strong className={styles.title}>{title}</strong>
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
