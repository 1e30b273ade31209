/** A file to choose or drop, or a text to paste. */
import FileUp from 'lucide-react/icons/file-up';
import { useId, useRef, useState, type DragEvent } from 'react';
import { tables as words } from '../../i18n/en.ts';
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
        aria-label={words.file}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <FileUp aria-hidden="true" />
        <p>{words.dropHere}</p>
        <Button onClick={() => file.current?.click()}>{words.chooseFile}</Button>
        <input
          ref={file}
          className={styles.input}
          type="file"
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
          aria-label={words.fileField}
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again, once it has been corrected.
            event.target.value = '';
          }}
        />
        <p className={styles.limits}>{words.limits}</p>
      </section>
      <div className={styles.paste}>
        <label htmlFor={pasteId}>{words.paste}</label>
        <textarea
          id={pasteId}
          value={pasted}
          spellCheck={false}
          placeholder={words.pasteExample}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button
          disabledReason={pasted.trim() === '' ? words.pasteFirst : undefined}
          onClick={() => onText(pasted)}
        >
          {words.readRows}
        </Button>
      </div>
    </div>
  );
}
