import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { KeyboardEvent } from 'react';
import type { TargetCode } from '../../data/pairing.ts';
import { data as words } from '../../i18n/en.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { SampleRow } from './sampleRows.ts';
import styles from './SamplesTableRow.module.css';
import { inputText, targetText } from './targetText.ts';

interface SamplesTableRowProps {
  row: SampleRow;
  code: TargetCode;
  chosen: boolean;
  /** Whether Tab leads here. */
  isTabStop: boolean;
  showBefore: boolean;
  showVerdict: boolean;
  predictionText: (value: number | null) => string;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One sample. Its number is the button that keys reach; the mouse may press anywhere. */
export function SamplesTableRow({
  row: { row, inputs, target, prediction, before, right },
  code,
  chosen,
  isTabStop,
  showBefore,
  showVerdict,
  predictionText,
  onSelect,
  onKeyDown,
}: SamplesTableRowProps) {
  return (
    <tr className={styles.row} aria-current={chosen || undefined} onClick={onSelect}>
      <th scope="row">
        <button
          type="button"
          className={styles.number}
          aria-label={words.sample(row + 1)}
          tabIndex={isTabStop ? 0 : -1}
          onKeyDown={onKeyDown}
        >
          {row + 1}
        </button>
      </th>
      {inputs.map((value, index) => (
        <td key={index}>{inputText(value)}</td>
      ))}
      <td>{targetText(target, code)}</td>
      {showBefore && <td className={styles.before}>{predictionText(before)}</td>}
      <td className={showVerdict || showBefore ? styles.prediction : undefined}>
        {predictionText(prediction)}
      </td>
      {showVerdict && <td>{right !== null && <Verdict right={right} />}</td>}
    </tr>
  );
}

function Verdict({ right }: { right: boolean }) {
  return (
    <span className={styles.verdict} data-right={right}>
      {right ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
      <VisuallyHidden>{right ? words.right : words.wrong}</VisuallyHidden>
    </span>
  );
}
