import { update } from '../../i18n/en.ts';
import { Var } from '../../ui/Var.tsx';
import { formatParameter, formatSlope } from '../../viz/parameterFormat.ts';
import styles from './UpdatePreview.module.css';
import { NOT_YET, type RowLook } from './UpdateTableRow.tsx';
import type { UpdateRow } from './updateRows.ts';

/** All biases in one line, from the output to the input. */
export function BiasLine({ biases, look }: { biases: readonly UpdateRow[]; look: RowLook }) {
  const values = biases.map(({ now, known }) =>
    formatParameter(now, known ? known.next - now : 0, look.whole),
  );
  const gradients = biases.map(({ known }) => (known ? formatSlope(known.gradient, look.whole) : NOT_YET));
  const next = biases.map(({ now, known }) =>
    known ? formatParameter(known.next, known.next - now, look.whole) : NOT_YET,
  );
  return (
    <tr className={styles.biases}>
      <th scope="row">
        {update.biases} <Var name="b" />
      </th>
      <td>{new Set(values).size === 1 ? values[0] : values.join(', ')}</td>
      <td>{gradients.join(', ')}</td>
      <td colSpan={2}>{next.join(', ')}</td>
    </tr>
  );
}
