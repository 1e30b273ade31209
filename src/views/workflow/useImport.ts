/** The way of a person's own table from file or text to the open problem. */
import { useEffect, useRef, useState } from 'react';
import { FIND_ALL, MOST_BYTES } from '../../data/tables/reading.ts';
import type { ReadChoices, TableSettings } from '../../data/tables/types.ts';
import { tables as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { Outcome } from '../../store/outcome.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import type { ReadAnswer } from '../../worker/tableProtocol.ts';

export interface Found {
  name: string;
  contentKey: string;
  answer: ReadAnswer;
  notes: readonly string[];
  settings: TableSettings;
}

export type ImportState =
  | { kind: 'asking'; error: string | null }
  | { kind: 'reading'; name: string; share: number }
  /** `error` is why another way of reading it, or opening it, was refused. */
  | { kind: 'found'; found: Found; error: string | null; isOpening: boolean };

const ASKING: ImportState = { kind: 'asking', error: null };

export function useImport() {
  const [state, setState] = useState<ImportState>(ASKING);
  const actions = useActions();
  const reading = useReadingWhileOpen();

  async function read(name: string, loadText: () => Promise<Uint8Array | string>): Promise<void> {
    setState({ kind: 'reading', name, share: 0 });
    const turn = reading.begin();
    const text = await loadText().catch(() => null);
    if (!reading.isOn(turn)) return;
    const own =
      text &&
      (await actions.readOwnTable(text, FIND_ALL, (share) =>
        setState((now) => (now.kind === 'reading' ? { ...now, share } : now)),
      ));
    if (!reading.isOn(turn)) return;
    reading.end();
    if (text === null) return setState({ kind: 'asking', error: words.unreadable(name) });
    if (!own) return setState(ASKING);
    const { contentKey, outcome } = own;
    if (!outcome.ok) return setState({ kind: 'asking', error: words.refused(name, outcome.error) });
    setState(foundState(foundOf(name, contentKey, outcome)));
  }

  async function takeFile(file: File): Promise<void> {
    if (file.size > MOST_BYTES) return setState({ kind: 'asking', error: tooLarge(file) });
    await read(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  async function readAgain(found: Found, choices: ReadChoices): Promise<void> {
    const outcome = await actions.readOwnTableAgain(found.name, found.contentKey, choices);
    if (!outcome) return setState(ASKING);
    if (!outcome.ok) return setState(foundState(found, outcome.error));
    setState(foundState(foundOf(found.name, found.contentKey, outcome)));
  }

  async function open(found: Found): Promise<void> {
    setState({ ...foundState(found), isOpening: true });
    const refused = await actions.openOwnTable(found.name, found.contentKey, found.settings);
    setState(foundState(found, refused));
  }

  function cancel(): void {
    reading.end();
    actions.cancelReading();
    setState(ASKING);
  }

  useBroughtFile((file) => void takeFile(file));

  return {
    state,
    takeFile,
    takeText: (text: string) => read(words.pastedName, () => Promise.resolve(text)),
    cancel,
    readAgain,
    open,
    change: (found: Found, settings: TableSettings) => setState(foundState({ ...found, settings })),
    askAgain: () => setState(ASKING),
  };
}

/** Which text is being read; what nobody waits for any more is read no further. */
function useReadingWhileOpen() {
  const lastTurn = useRef(0);
  const reading = useRef<number | null>(null);
  const isOpen = useRef(false);
  const { cancelReading } = useActions();
  useEffect(() => {
    isOpen.current = true;
    const stop = () => {
      if (isOpen.current || reading.current === null) return;
      reading.current = null;
      cancelReading();
    };
    return () => {
      isOpen.current = false;
      // React's strict mode takes effects away and puts them back at once: that is no closing.
      queueMicrotask(stop);
    };
  }, [cancelReading]);
  return {
    begin() {
      // Another file was dropped on the page.
      if (reading.current !== null) cancelReading();
      return (reading.current = ++lastTurn.current);
    },
    end: () => void (reading.current = null),
    isOn: (turn: number) => reading.current === turn,
  };
}

/** Takes a file that was dropped on the page, be it now or before the dialog was there. */
function useBroughtFile(onFile: (file: File) => void): void {
  const isThere = useApp(({ ui }) => ui.broughtFile !== null);
  const { takeBroughtFile } = useActions();
  useEffect(() => {
    const file = isThere ? takeBroughtFile() : null;
    if (file) onFile(file);
  });
}

function foundState(found: Found, error: string | null = null) {
  return { kind: 'found', found, error, isOpening: false } as const;
}

function foundOf(
  name: string,
  contentKey: string,
  outcome: Extract<Outcome<ReadAnswer>, { ok: true }>,
): Found {
  return { name, contentKey, answer: outcome, notes: outcome.notes, settings: outcome.settings };
}

function tooLarge({ name, size }: File): string {
  return words.tooLarge(name, formatCount(Math.ceil(size / 2 ** 20)));
}
