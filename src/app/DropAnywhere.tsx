/** A file may be dropped anywhere on the page: saved work is opened, everything else is read as a table. */
import FileUp from 'lucide-react/icons/file-up';
import { useEffect, useState } from 'react';
import { data } from '../i18n/en.ts';
import { useActions } from '../store/hooks.ts';
import styles from './DropAnywhere.module.css';

export function DropAnywhere() {
  const [isOver, setIsOver] = useState(false);
  const { bringFile, openFile } = useActions();
  useEffect(() => {
    const take = (file: File) => (isSavedWork(file) ? void openFile(file) : bringFile(file));
    return listenForFiles(window, setIsOver, take);
  }, [bringFile, openFile]);
  return (
    isOver && (
      <div className={styles.cover}>
        <p className={styles.hint}>
          <FileUp aria-hidden="true" />
          {data.dropHint}
        </p>
      </div>
    )
  );
}

function isSavedWork({ name }: File): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** Until the returned function is called. What has a place of its own for files has taken them before. */
function listenForFiles(
  target: Window,
  setIsOver: (isOver: boolean) => void,
  onFile: (file: File) => void,
): () => void {
  const listening = new AbortController();
  const listen = (type: 'dragover' | 'drop', take: (event: DragEvent) => void) =>
    target.addEventListener(type, take, { signal: listening.signal });
  listen('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    setIsOver(!event.defaultPrevented);
    // Otherwise the browser would leave the page for the file.
    event.preventDefault();
  });
  listen('drop', (event) => {
    setIsOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    onFile(file);
  });
  // It leaves the page where it comes from nowhere and goes nowhere.
  target.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}
