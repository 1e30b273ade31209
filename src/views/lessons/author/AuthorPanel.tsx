/** The panel in which a teacher makes an exercise, in the place of the data: the page beside it is what gets recorded. */
import ArrowLeft from 'lucide-react/icons/arrow-left';
import Play from 'lucide-react/icons/play';
import Share2 from 'lucide-react/icons/share-2';
import X from 'lucide-react/icons/x';
import { author as words } from '../../../i18n/en.ts';
import { lessons } from '../../../i18n/en.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import { finished, useDraft, type Draft } from '../../../store/draft.ts';
import { useActions } from '../../../store/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import panelStyles from '../LessonPanel.module.css';
import styles from './AuthorPanel.module.css';
import { SceneEditor } from './SceneEditor.tsx';
import { SceneList } from './SceneList.tsx';

export function AuthorPanel({ draft }: { draft: Draft }) {
  const { lesson, at, trouble } = useDraft(draft, (state) => state);
  const scene = lesson.scenes[at];
  return (
    <section className={panelStyles.panel} aria-label={words.make}>
      <Head />
      <div className={panelStyles.body}>
        <div className={styles.parts}>
          {trouble !== null && (
            <p className={styles.trouble} role="alert">
              {trouble}
            </p>
          )}
          <TextField
            label={words.titleLabel}
            text={lesson.title}
            most={LIMITS.title}
            placeholder={words.titleHint}
            onChange={draft.setTitle}
          />
          <SceneList draft={draft} />
        </div>
        {scene && <SceneEditor key={scene.id} draft={draft} scene={scene} at={at} />}
      </div>
      <Foot draft={draft} />
    </section>
  );
}

function Head() {
  const actions = useActions();
  return (
    <div className={panelStyles.head}>
      <div className={panelStyles.bar}>
        <button
          type="button"
          className={panelStyles.overview}
          onClick={() => actions.set('dialog', 'lessons')}
        >
          <ArrowLeft aria-hidden="true" />
          {lessons.toOverview}
        </button>
        <Button
          variant="ghost"
          iconOnly
          aria-label={words.close}
          onClick={() => actions.set('authoring', false)}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      <h2 className={styles.title}>{words.make}</h2>
    </div>
  );
}

function Foot({ draft }: { draft: Draft }) {
  const actions = useActions();
  const { lesson, at } = useDraft(draft, (state) => state);
  const waits = lesson.scenes.length === 0 ? words.needsScene : undefined;
  return (
    <div className={panelStyles.foot}>
      <Button
        disabledReason={waits}
        hint={words.tryHint}
        onClick={() => void actions.openLesson(finished(draft.state.getState()), at, 'trial')}
      >
        <Play aria-hidden="true" />
        {words.tryIt}
      </Button>
      <Button
        variant="primary"
        className={panelStyles.next}
        disabledReason={waits}
        onClick={() => actions.set('dialog', 'exercise')}
      >
        <Share2 aria-hidden="true" />
        {words.share}
      </Button>
    </div>
  );
}
