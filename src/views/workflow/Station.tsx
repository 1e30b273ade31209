import Check from 'lucide-react/icons/check';
import { Fragment, type ReactNode } from 'react';
import { workflow as words } from '../../i18n/en.ts';
import styles from './Station.module.css';
import type { StationState } from './stations.ts';

interface StationProps {
  number: number;
  title: string;
  state: StationState;
  /** What has been chosen or found here, line by line. */
  summary: readonly string[];
  /** The line of Keras that the station stands for, or null while code is not asked for. */
  code: string | null;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A station: what it came to, and when it is open its settings. */
export function Station({ number, title, state, summary, code, isOpen, onToggle, children }: StationProps) {
  return (
    <li className={styles.station} data-state={state}>
      <span className={styles.marker} aria-hidden="true">
        {state === 'done' ? <Check /> : number}
      </span>
      <div>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-current={state === 'current' ? 'step' : undefined}
          onClick={onToggle}
        >
          {title}
        </button>
        {!isOpen && (
          <p className={styles.summary}>
            {summary.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        )}
        {code !== null && (
          <pre className={styles.code} aria-label={words.inKeras(title)}>
            <code>
              {code.split('\n').map((line, at) => (
                <CodeLine key={`${at} ${line}`} line={line} />
              ))}
            </code>
          </pre>
        )}
        {isOpen && <div className={styles.content}>{children}</div>}
      </div>
    </li>
  );
}

/** A name or an argument with the sign behind it, after which a long line may be broken. */
const BREAKABLE = /[^=(]*[=(]+|[^=(]+$/gu;

/** What does not fit beside its indent goes on below, further in. */
function CodeLine({ line }: { line: string }) {
  const code = line.trimStart();
  const pieces = code.match(BREAKABLE) ?? [];
  return (
    <span className={styles.codeLine} style={{ marginInlineStart: `${(line.length - code.length) / 2}ch` }}>
      {pieces.map((piece, at) => (
        <Fragment key={`${at} ${piece}`}>
          {piece}
          <wbr />
        </Fragment>
      ))}
      {'\n'}
    </span>
  );
}
