import { useRef, type KeyboardEvent } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
}

interface TabsProps<Name extends string> {
  /** The name of the row. */
  label: string;
  /** Tab and panel find each other by ids that begin with this. */
  id: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

/** A row of tabs, of which one panel is shown. Arrow keys, Home and End move and show at once. */
export function Tabs<Name extends string>({ label, id, tabs, chosen, onChoose }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);

  function handleKeyDown(event: KeyboardEvent): void {
    const next = tabAfterKey(
      event.key,
      tabs.findIndex(({ name }) => name === chosen),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(id, tab.name)}`)?.focus();
  }

  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={tabId(id, tab.name)}
          className={styles.tab}
          aria-selected={tab.name === chosen}
          aria-controls={panelId(id, tab.name)}
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => onChoose(tab.name)}
          onKeyDown={handleKeyDown}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** What makes an element the panel of a tab. */
export function tabPanel(id: string, name: string, isShown: boolean) {
  return {
    role: 'tabpanel',
    id: panelId(id, name),
    'aria-labelledby': tabId(id, name),
    hidden: !isShown,
  } as const;
}

const tabId = (id: string, name: string) => `${id}-tab-${name}`;
const panelId = (id: string, name: string) => `${id}-panel-${name}`;

function tabAfterKey(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const distance = { ArrowLeft: -1, ArrowRight: 1 }[key];
  return distance === undefined ? null : (at + distance + count) % count;
}
