import ArrowLeft from 'lucide-react/icons/arrow-left';
import SearchX from 'lucide-react/icons/search-x';
import { useRef, useState, type ReactNode } from 'react';
import type { ProblemId, TableId } from '../../data/problem.ts';
import { isProblemId } from '../../data/registry.ts';
import { gallery } from '../../i18n/en.ts';
import { game as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Theme } from '../../viz/palette.ts';
import { findEntries } from './entries.ts';
import { ProblemListbox } from './ProblemListbox.tsx';
import styles from './ProblemsDialog.module.css';
import { SearchField } from './SearchField.tsx';

/** The gallery, over the page while it is open. */
interface ProblemsDialogProps {
  /** Reads a person's own table; another part of the page. */
  importTable: ReactNode;
}

export function ProblemsDialog({ importTable }: ProblemsDialogProps) {
  const open = useApp((state) => state.ui.dialog === 'problems');
  const openProblem = useApp((state) => state.document.problem);
  const theme = useApp((state) => state.ui.theme);
  const isBringing = useApp((state) => state.ui.broughtFile !== null);
  const actions = useActions();
  const close = () => actions.set('dialog', null);
  return (
    <ProblemsGallery
      open={open}
      isBringing={isBringing}
      openProblem={openProblem}
      theme={theme}
      onClose={close}
      importTable={importTable}
      onPlay={() => actions.set('dialog', 'game')}
      onOpen={(id) => {
        if (id === openProblem) close();
        else if (isProblemId(id)) actions.openProblem(id);
        else if (id !== 'own-table') void actions.openTable(id);
      }}
    />
  );
}

interface ProblemsGalleryProps {
  open: boolean;
  /** Whether a file was dropped that is to be read. */
  isBringing?: boolean;
  /** The problem that the page shows. */
  openProblem: ProblemId | TableId;
  theme: Theme;
  onClose: () => void;
  importTable: ReactNode;
  /** Opens the game. */
  onPlay: () => void;
  onOpen: (id: ProblemId | TableId) => void;
}

/** The dialog "Problems": one click, or Enter, opens a problem. */
export function ProblemsGallery(props: ProblemsGalleryProps) {
  const { open, isBringing = false, openProblem, theme, importTable, onClose, onPlay, onOpen } = props;
  const [isImporting, setIsImporting] = useState(false);
  const [query, setQuery] = useState('');
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const groups = findEntries(query);
  // The next opening starts with all problems again.
  if (!open && isImporting) setIsImporting(false);
  if (open && isBringing && !isImporting) setIsImporting(true);

  function close() {
    setQuery('');
    setIsImporting(false);
    onClose();
  }

  function take(id: ProblemId | TableId) {
    setQuery('');
    if (id === 'own-table') setIsImporting(true);
    else onOpen(id);
  }

  function takeFirst() {
    const first = groups.flatMap((group) => group.entries).find((entry) => entry.kind === 'problem');
    if (query !== '' && first) take(first.problem.id);
  }

  const search = (
    <SearchField
      ref={searchRef}
      query={query}
      onChange={setQuery}
      onTakeFirst={takeFirst}
      onLeave={() => listRef.current?.querySelector<HTMLElement>('[role="option"]')?.focus()}
    />
  );

  if (isImporting)
    return (
      <Dialog
        open={open}
        onClose={close}
        title={gallery.title}
        className={styles.gallery}
        widthPx={1016}
        headExtra={
          <Button variant="ghost" onClick={() => setIsImporting(false)}>
            <ArrowLeft aria-hidden="true" />
            {gallery.allProblems}
          </Button>
        }
      >
        {importTable}
      </Dialog>
    );
  return (
    <Dialog
      open={open}
      onClose={close}
      title={gallery.title}
      className={styles.gallery}
      widthPx={1016}
      headExtra={search}
      footer={
        <>
          <p className={styles.hint}>{gallery.keysHint}</p>
          <Button variant="ghost" onClick={onPlay}>
            {words.invite}
          </Button>
        </>
      }
    >
      {groups.length === 0 ? (
        <NothingFound query={query} onClear={() => setQuery('')} />
      ) : (
        <ProblemListbox
          ref={listRef}
          groups={groups}
          openProblem={openProblem}
          theme={theme}
          onSearch={() => searchRef.current?.focus()}
          onOpen={take}
        />
      )}
    </Dialog>
  );
}

function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  return (
    <Card
      icon={<SearchX />}
      title={gallery.nothingFound(query.trim())}
      actions={<Button onClick={onClear}>{gallery.showAll}</Button>}
    >
      {gallery.tryAnother}
    </Card>
  );
}
