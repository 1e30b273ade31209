/** The scenes in their order. Each can be opened, moved, doubled and taken out, by buttons and by keys. */
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Camera from 'lucide-react/icons/camera';
import Copy from 'lucide-react/icons/copy';
import Trash2 from 'lucide-react/icons/trash-2';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { author as words } from '../../../i18n/en.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import type { Scene } from '../../../lessons/types.ts';
import { useDraft, type Draft } from '../../../store/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './AuthorPanel.module.css';
import listStyles from './SceneList.module.css';
import { useRecorder } from './useRecorder.ts';

export function SceneList({ draft }: { draft: Draft }) {
  const { lesson, at, before } = useDraft(draft, (state) => state);
  const record = useRecorder(draft);
  const list = useRef<HTMLOListElement>(null);
  const isFull = lesson.scenes.length >= LIMITS.scenes;

  /** The focus goes with the scene that was moved, and to the open one where a scene was taken out. */
  function act(change: () => void): void {
    change();
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true }),
    );
  }

  return (
    <section className={styles.part} aria-label={words.scenes}>
      <h3 className={styles.heading}>{words.scenes}</h3>
      {lesson.scenes.length === 0 ? (
        <p className={styles.note}>{words.noScenes}</p>
      ) : (
        <ol className={listStyles.list} ref={list}>
          {lesson.scenes.map((scene, index) => (
            <SceneRow
              key={scene.id}
              draft={draft}
              scene={scene}
              index={index}
              count={lesson.scenes.length}
              isOpen={index === at}
              act={act}
            />
          ))}
        </ol>
      )}
      {before && (
        <p className={styles.row} role="status">
          <span className={styles.note}>{before.words}</span>
          <Button variant="ghost" onClick={() => act(draft.putBack)}>
            {words.putBack}
          </Button>
        </p>
      )}
      <Button
        className={listStyles.record}
        disabledReason={isFull ? words.tooManyScenes(LIMITS.scenes) : undefined}
        onClick={() => void record(null)}
      >
        <Camera aria-hidden="true" />
        {words.record}
      </Button>
      {lesson.scenes.length > 1 && <p className={styles.note}>{words.keys}</p>}
    </section>
  );
}

interface SceneRowProps {
  draft: Draft;
  scene: Scene;
  index: number;
  count: number;
  isOpen: boolean;
  act: (change: () => void) => void;
}

function SceneRow({ draft, scene, index, count, isOpen, act }: SceneRowProps) {
  const name = words.nameOf(scene.title, index + 1);
  const move = (distance: 1 | -1) => act(() => draft.moveScene(index, distance));
  const remove = () => act(() => draft.removeScene(index));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey && event.key === 'ArrowUp') move(-1);
    else if (event.altKey && event.key === 'ArrowDown') move(1);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  }

  return (
    <li className={listStyles.scene} data-open={isOpen}>
      <button
        type="button"
        className={listStyles.name}
        aria-current={isOpen}
        onClick={() => draft.open(index)}
        onKeyDown={onKeyDown}
      >
        {index + 1}. {name}
      </button>
      <IconButton
        label={words.moveUp(name)}
        reason={index === 0 ? words.isFirst : undefined}
        onClick={() => move(-1)}
      >
        <ArrowUp aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.moveDown(name)}
        reason={index === count - 1 ? words.isLast : undefined}
        onClick={() => move(1)}
      >
        <ArrowDown aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.duplicate(name)}
        reason={count >= LIMITS.scenes ? words.tooManyScenes(LIMITS.scenes) : undefined}
        onClick={() => act(() => draft.duplicateScene(index))}
      >
        <Copy aria-hidden="true" />
      </IconButton>
      <IconButton label={words.remove(name)} onClick={remove}>
        <Trash2 aria-hidden="true" />
      </IconButton>
    </li>
  );
}

interface IconButtonProps {
  label: string;
  reason?: string | undefined;
  onClick: () => void;
  children: ReactNode;
}

function IconButton({ label, reason, onClick, children }: IconButtonProps) {
  return (
    <Button
      variant="ghost"
      iconOnly
      className={listStyles.icon}
      aria-label={label}
      disabledReason={reason}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
