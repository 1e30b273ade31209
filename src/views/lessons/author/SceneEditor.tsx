/** One scene: how it begins, what students read and do, what helps them, and what they may use. */
import Camera from 'lucide-react/icons/camera';
import { author as words } from '../../../i18n/en.ts';
import { transport } from '../../../i18n/en.ts';
import { shapeText } from '../../../document/network.ts';
import { problemOf } from '../../../document/problem.ts';
import { wordCount } from '../../../lessons/markdown.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import type { Control, Scene, SetUp } from '../../../lessons/types.ts';
import type { Draft } from '../../../store/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { LessonText } from '../LessonText.tsx';
import styles from './AuthorPanel.module.css';
import { ChecksEditor } from './ChecksEditor.tsx';
import { ShownPartChip } from './ShownPartChip.tsx';
import { useRecorder } from './useRecorder.ts';

const MOST_WORDS = 60;
const CONTROLS = Object.keys(words.controls) as Control[];

interface SceneEditorProps {
  draft: Draft;
  scene: Scene;
  /** Counted from 0. */
  at: number;
}

export function SceneEditor({ draft, scene, at }: SceneEditorProps) {
  const change = (part: Partial<Scene>) => draft.changeScene(at, part);
  const { task, hints } = scene;
  return (
    <div className={styles.editor}>
      <h3 className={styles.sceneHeading}>{words.sceneTitle(at + 1)}</h3>
      <Beginning draft={draft} at={at} setUp={scene.setUp} />
      <TextField
        label={words.sceneName}
        text={scene.title}
        most={LIMITS.title}
        placeholder={words.sceneTitle(at + 1)}
        onChange={(title) => change({ title })}
      />
      <Prose text={scene.text} onChange={(text) => change({ text })} />
      <section className={styles.part} aria-label={words.task}>
        <h4 className={styles.heading}>{words.task}</h4>
        <TextField
          label={words.say}
          text={task.say}
          most={LIMITS.words}
          lines={2}
          onChange={(say) => change({ task: { ...task, say } })}
        />
        <ChecksEditor scene={scene} onChange={(checks) => change({ task: { ...task, checks } })} />
        <TextField
          label={words.done}
          text={scene.done}
          most={LIMITS.words}
          onChange={(done) => change({ done })}
        />
      </section>
      <section className={styles.part} aria-label={words.hints}>
        <h4 className={styles.heading}>{words.hints}</h4>
        <TextField
          label={words.firstHint}
          text={hints[0]}
          most={LIMITS.words}
          onChange={(hint) => change({ hints: [hint, hints[1]] })}
        />
        <TextField
          label={words.secondHint}
          text={hints[1]}
          most={LIMITS.words}
          onChange={(hint) => change({ hints: [hints[0], hint] })}
        />
      </section>
      <Allowed scene={scene} onChange={change} />
    </div>
  );
}

function Beginning({ draft, at, setUp }: { draft: Draft; at: number; setUp: SetUp }) {
  const record = useRecorder(draft);
  return (
    <>
      <p className={styles.note}>{beginsWith(setUp)}</p>
      <div className={styles.row}>
        <Button onClick={() => void record(at)}>
          <Camera aria-hidden="true" />
          {words.recordAgain}
        </Button>
      </div>
    </>
  );
}

/** Other scenes come from files, and are only played. */
function beginsWith({ start, stepSize }: SetUp): string {
  if (start.kind !== 'saved') return '';
  const { document, run } = start.saved;
  const size = transport.sizes[stepSize].toLowerCase();
  return words.begins(problemOf(document).name, shapeText(document), size, run?.epoch ?? 0);
}

function Prose({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const count = wordCount(text);
  return (
    <>
      <TextField
        label={words.text}
        text={text}
        most={LIMITS.text}
        lines={5}
        onChange={onChange}
        note={
          <>
            {words.textHint} <span>{words.wordsOf(count, MOST_WORDS)}</span>
          </>
        }
      />
      {count > MOST_WORDS && <p className={styles.tooLong}>{words.tooLong(count, MOST_WORDS)}</p>}
      {text.trim() !== '' && (
        <section className={styles.preview} aria-label={words.preview}>
          <LessonText markdown={text} />
        </section>
      )}
    </>
  );
}

interface AllowedProps {
  scene: Scene;
  onChange: (part: Partial<Scene>) => void;
}

function Allowed({ scene: { withheld, setUp }, onChange }: AllowedProps) {
  const withheldWith = (control: Control, isAllowed: boolean) =>
    CONTROLS.filter((each) => (each === control ? !isAllowed : withheld.includes(each)));
  return (
    <section className={styles.part} aria-label={words.mayUse}>
      <h4 className={styles.heading}>{words.mayUse}</h4>
      <div className={styles.switches}>
        {CONTROLS.map((control) => (
          <Switch
            key={control}
            label={words.controls[control]}
            checked={!withheld.includes(control)}
            onChange={(isAllowed) => onChange({ withheld: withheldWith(control, isAllowed) })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <ShownPartChip setUp={setUp} onChange={(shows) => onChange({ setUp: { ...setUp, shows } })} />
      </div>
    </section>
  );
}
