import { parameterName } from '../../document/names.ts';
import { parameterEnds } from '../../document/symbols.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula } from '../../ui/formula.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatParameter, formatSlope } from '../../viz/parameterFormat.ts';
import styles from './UpdatePreview.module.css';
import type { UpdateRow } from './updateRows.ts';

/** How all rows are printed. */
export interface RowLook {
  whole: boolean;
  /** The bars show changes as shares of it. */
  largestChange: number;
}

export const NOT_YET = '·';

interface UpdateTableRowProps {
  row: UpdateRow;
  isCurrent: boolean;
  look: RowLook;
}

/** A weight or bias: its ends, its value, its gradient, and a bar to its next value. Pointing at it lights its edge. */
export function UpdateTableRow({ row: { ref, now, known }, isCurrent, look }: UpdateTableRowProps) {
  const { set } = useActions();
  const document = useApp((state) => state.document);
  const [from, to] = parameterEnds(document, ref);
  const change = known ? known.next - now : 0;
  return (
    <tr
      aria-current={isCurrent || undefined}
      onPointerEnter={() => set('hover', ref)}
      onPointerLeave={() => set('hover', null)}
    >
      <th scope="row">
        <VisuallyHidden>{parameterName(document, ref)}</VisuallyHidden>
        <span aria-hidden="true">
          <Formula formula={formula(from, '→', to)} />
        </span>
      </th>
      <td data-sign={Math.sign(now)}>{formatParameter(now, change, look.whole)}</td>
      <td>{known ? formatSlope(known.gradient, look.whole) : NOT_YET}</td>
      <td className={styles.barCell}>
        {known && look.largestChange > 0 && <ChangeBar share={change / look.largestChange} />}
      </td>
      <td data-sign={Math.sign(known?.next ?? 0)}>
        {known ? formatParameter(known.next, change, look.whole) : NOT_YET}
      </td>
    </tr>
  );
}

/** From the middle to the right where the weight grows, to the left where it shrinks; `share` is between −1 and 1. */
function ChangeBar({ share }: { share: number }) {
  const width = `${Math.abs(share) * 50}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={share > 0 ? { left: '50%', width } : { right: '50%', width }} />
    </span>
  );
}
