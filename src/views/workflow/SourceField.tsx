/** A file to choose or drop, or a text to paste. */
import FileUp from 'lucide-react/icons/file-up';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './SourceField.module.css';

interface SourceFieldProps {
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

export function SourceField({ onFile, onText }: SourceFieldProps) {
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const pasteId = useId();

  function take(files: FileList | null): void {
    const [first] = files ?? [];
    if (first) onFile(first);
  }

  function onDrop(event: DragEvent<HTMLElement>): void {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div className={styles.sources}>
      <section
        className={styles.drop}
        aria-label="File"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <FileUp aria-hidden="true" />
        <p>Drop a CSV or TSV file here, or</p>
        <Button onClick={() => file.current?.click()}>Choose a file</Button>
        <input
          ref={file}
          className={styles.input}
          type="file"
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
          aria-label="CSV file"
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again, once it has been corrected.
            event.target.value = '';
          }}
        />
        <p className={styles.limits}>Up to 50 MB and 200,000 rows. It stays on this machine.</p>
      </section>
      <div className={styles.paste}>
        <label htmlFor={pasteId}>Or paste rows</label>
        <textarea
          id={pasteId}
          value={pasted}
          spellCheck={false}
          placeholder={'height,weight,species\n12.1,3.4,cat\n54.0,21.5,dog'}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button
          disabledReason={pasted.trim() === '' ? 'Paste rows with a header first.' : undefined}
          onClick={() => onText(pasted)}
        >
          Read the rows
        </Button>
      </div>
    </div>
  );
}
