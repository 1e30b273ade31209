/** A teacher's exercise for students: as a link, as a picture of the link, as a file; and a file to go on with. */
import Download from 'lucide-react/icons/download';
import FolderOpen from 'lucide-react/icons/folder-open';
import { useCallback } from 'react';
import { author as words } from '../../i18n/en.ts';
import { SAVED_FILE_KINDS } from '../../document/saved/saved.ts';
import { exerciseFileName, parseExerciseText, toExerciseText } from '../../lessons/saved/exercise.ts';
import { toExerciseLink } from '../../lessons/saved/exerciseLink.ts';
import { LIMITS } from '../../lessons/saved/limits.ts';
import type { Lesson } from '../../lessons/types.ts';
import { finished, useDraft, type Draft } from '../../store/draft.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseFile } from '../../ui/chooseFile.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { LinkSection } from './LinkSection.tsx';
import styles from './ShareDialog.module.css';
import { useLink, type MadeLink } from './useLink.ts';

export function ShareExerciseDialog({ draft }: { draft: Draft }) {
  const open = useApp((state) => state.ui.dialog === 'exercise');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={words.shareTitle} widthPx={680}>
      <div className={styles.sections}>
        <ExerciseLink draft={draft} />
        <ExerciseFile draft={draft} />
      </div>
    </Dialog>
  );
}

function ExerciseLink({ draft }: { draft: Draft }) {
  const state = useDraft(draft, (now) => now);
  const make = useCallback((base: string) => exerciseLink(finished(state), base), [state]);
  return <LinkSection label={words.link} link={useLink(make)} subject={finished(state).title} />;
}

async function exerciseLink(lesson: Lesson, base: string): Promise<MadeLink> {
  const fragment = await toExerciseLink(lesson, base);
  if (fragment === null) return { address: null, holds: '', leftOut: words.linkTooLong };
  const address = base + fragment;
  return { address, holds: words.linkHolds(address.length, lesson.scenes.length), leftOut: '' };
}

function ExerciseFile({ draft }: { draft: Draft }) {
  const actions = useActions();

  function save(): void {
    const lesson = finished(draft.state.getState());
    const text = toExerciseText(lesson);
    if (text.length > LIMITS.lesson) actions.sayNotes([words.tooLarge]);
    else saveFile(exerciseFileName(lesson), new Blob([text], { type: 'application/json' }));
  }

  async function open(): Promise<void> {
    const file = await chooseFile(SAVED_FILE_KINDS);
    if (!file) return;
    const text = file.size <= LIMITS.lesson ? await file.text().catch(() => null) : null;
    const parsed = text === null ? null : parseExerciseText(text);
    if (parsed?.ok) {
      draft.replace(parsed.lesson);
      actions.set('dialog', null);
    }
    const said = parsed?.ok ? parsed.report : [parsed?.error ?? words.unreadable];
    actions.sayNotes(said);
  }

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.file}</h3>
      <div className={styles.row}>
        <Button onClick={save}>
          <Download aria-hidden="true" />
          {words.saveFile}
        </Button>
        <Button onClick={() => void open()}>
          <FolderOpen aria-hidden="true" />
          {words.openFile}
        </Button>
      </div>
      <p className={styles.note}>{words.fileNote}</p>
    </section>
  );
}
