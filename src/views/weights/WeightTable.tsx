import { useId, useRef, useState, type ClipboardEvent } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { isRemoved, parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { layerTitle, parameterName } from '../../document/names.ts';
import { shortestFloat32 } from '../../document/numbers.ts';
import { weights } from '../../i18n/en.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import type { Matrix } from './matrix.ts';
import { readPaste } from './pastedBlock.ts';
import { WeightCell } from './WeightCell.tsx';
import styles from './WeightTable.module.css';

interface WeightTableProps {
  document: EdgewiseDocument;
  matrix: Matrix;
  /** All parameters of the network in their flat order; null while they are not known. */
  parameters: Float32Array | null;
  onSet: (ref: ParameterRef, value: number) => void;
  onPaste: (changes: readonly { ref: ParameterRef; value: number }[]) => void;
}

/** The weights into one layer and its biases, to be typed or pasted. */
export function WeightTable({ document, matrix, parameters, onSet, onPaste }: WeightTableProps) {
  const [pasteError, setPasteError] = useState<string | null>(null);
  const [pasteNote, setPasteNote] = useState<string | null>(null);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const errorId = useId();

  function focusCell(row: number, column: number) {
    bodyRef.current?.rows[row]?.querySelectorAll('input')[column]?.focus();
  }

  function handlePaste(event: ClipboardEvent, row: number, column: number) {
    event.preventDefault();
    const paste = readPaste(document, matrix, { row, column }, event.clipboardData.getData('text/plain'));
    setPasteError(paste.ok ? null : weights.nothingChanged(paste.error));
    setPasteNote(paste.ok ? paste.note : null);
    if (paste.ok) onPaste(paste.changes);
  }

  function setCell(ref: ParameterRef, value: number) {
    setPasteError(null);
    setPasteNote(null);
    onSet(ref, value);
  }

  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {layerTitle(document, matrix.layer - 1)} → {layerTitle(document, matrix.layer)}
        </caption>
        <TableHead columns={matrix.columns} />
        <tbody ref={bodyRef}>
          {matrix.rows.map(({ id, name, refs }, row) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {refs.map((ref, column) => (
                <td key={matrix.columns[column]?.id} onPaste={(event) => handlePaste(event, row, column)}>
                  <WeightCell
                    {...cellContent(document, parameters, ref)}
                    onSet={(value) => setCell(ref, value)}
                    onMove={([rows, columns]) => focusCell(row + rows, column + columns)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldError id={errorId} message={pasteError} />
      <p className={styles.note} role="status">
        {pasteNote}
      </p>
    </div>
  );
}

function TableHead({ columns }: Pick<Matrix, 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className={styles.corner}>{weights.corner}</span>
        </th>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function cellContent(document: EdgewiseDocument, parameters: Float32Array | null, ref: ParameterRef) {
  const value = parameters?.[parameterIndex(document, ref)];
  return {
    label: parameterName(document, ref),
    text: value === undefined ? '' : shortestFloat32(value),
    removed: isRemoved(document, ref),
  };
}
