/** What the update does to every weight and bias: the old value, the gradient that the optimiser got, the new value. */
import { useState } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { parameterRefs, type ParameterRef } from '../../document/edges.ts';
import { useActions } from '../../store/hooks.ts';
import { Formula } from '../../ui/Formula.tsx';
import type { UpdateFrame } from '../../worker/protocol.ts';
import { FoldButton } from './FoldButton.tsx';
import { gradientPart, parameterPart, signed } from './numbers.ts';
import { parameterEnds } from './symbols.ts';
import styles from './UpdateTable.module.css';

/** Networks with more parameters show the first of them, and the rest on demand. */
const FIRST_ROWS = 24;

interface UpdateTableProps {
  document: EdgewiseDocument;
  update: UpdateFrame;
  whole: boolean;
}

export function UpdateTable({ document, update, whole }: UpdateTableProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const refs = parameterRefs(document);
  const shown = isUnfolded ? refs : refs.slice(0, FIRST_ROWS);
  return (
    <>
      <table className={styles.table} aria-label="The update of every weight">
        <thead>
          <tr>
            <th scope="col">weight</th>
            <th scope="col">{update.isDone ? 'was' : 'now'}</th>
            <th scope="col">gradient</th>
            <th scope="col">{update.isDone ? 'now' : 'next'}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((ref, index) => (
            <UpdateRow
              key={index}
              edge={ref}
              document={document}
              values={[
                update.before[index] ?? NaN,
                update.clippedGradient[index] ?? NaN,
                update.after[index] ?? NaN,
              ]}
              whole={whole}
            />
          ))}
        </tbody>
      </table>
      {refs.length > FIRST_ROWS && (
        <FoldButton
          text={`${refs.length - FIRST_ROWS} more weights`}
          isUnfolded={isUnfolded}
          onToggle={() => setIsUnfolded(!isUnfolded)}
        />
      )}
    </>
  );
}

interface UpdateRowProps {
  edge: ParameterRef;
  document: EdgewiseDocument;
  values: readonly [before: number, gradient: number, after: number];
  whole: boolean;
}

function UpdateRow({ edge, document, values: [before, gradient, after], whole }: UpdateRowProps) {
  const { set } = useActions();
  const change = after - before;
  return (
    <tr onPointerEnter={() => set('hover', edge)} onPointerLeave={() => set('hover', null)}>
      <th scope="row">
        <Formula formula={parameterEnds(document, edge)} />
      </th>
      <td>
        <Formula formula={[signed(parameterPart(before, change, whole), before)]} />
      </td>
      <td>
        <Formula formula={[gradientPart(gradient, whole)]} />
      </td>
      <td>
        <Formula formula={[signed(parameterPart(after, change, whole), after)]} />
      </td>
    </tr>
  );
}
