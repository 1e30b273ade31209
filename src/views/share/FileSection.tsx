/** Everything as a file, without limits of length. */
import Download from 'lucide-react/icons/download';
import FolderOpen from 'lucide-react/icons/folder-open';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { share } from '../../i18n/en.ts';
import { SAVED_FILE_KINDS } from '../../document/saved/saved.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseFile } from '../../ui/chooseFile.ts';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './ShareDialog.module.css';

export function FileSection() {
  const actions = useActions();

  async function save(): Promise<void> {
    const file = await actions.savedFile();
    if (file) saveFile(file.name, file);
  }

  async function open(): Promise<void> {
    const file = await chooseFile(SAVED_FILE_KINDS);
    if (file) await actions.openFile(file);
  }

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{share.file}</h3>
      <div className={styles.row}>
        <Button onClick={() => void save()}>
          <Download aria-hidden="true" />
          {share.saveFile}
        </Button>
        <Button onClick={() => void open()}>
          <FolderOpen aria-hidden="true" />
          {share.openFile}
        </Button>
        <Button variant="ghost" className={styles.afresh} onClick={() => void actions.startAfresh()}>
          <RotateCcw aria-hidden="true" />
          {share.startAfresh}
        </Button>
      </div>
      <p className={styles.note}>{share.fileNote}</p>
    </section>
  );
}
