import { useRef } from 'react';
import { help } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './HelpDialog.module.css';

/** What the page can do, and every key. */
export function HelpDialog() {
  const open = useApp((state) => state.ui.dialog === 'help');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={help.title} widthPx={880}>
      <Topics />
    </Dialog>
  );
}

/** The titles first, each leading to its topic: all of them together are longer than the window. */
function Topics() {
  const headings = useRef<(HTMLHeadingElement | null)[]>([]);
  return (
    <>
      <nav className={styles.index} aria-label={help.index}>
        {help.topics.map(({ title }, at) => (
          <button
            key={title}
            type="button"
            className={styles.jump}
            onClick={() => goTo(headings.current[at])}
          >
            {title}
          </button>
        ))}
      </nav>
      <div className={styles.topics}>
        {help.topics.map(({ title, text, keys }, at) => (
          <section key={title} className={styles.topic}>
            <h3
              ref={(heading) => {
                headings.current[at] = heading;
              }}
              className={styles.title}
              tabIndex={-1}
            >
              {title}
            </h3>
            <p className={styles.text}>{text}</p>
            {keys.length > 0 && <Keys keys={keys} />}
          </section>
        ))}
      </div>
    </>
  );
}

function goTo(heading: HTMLElement | null | undefined): void {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Keys({ keys }: Pick<help.HelpTopic, 'keys'>) {
  return (
    <dl className={styles.keys}>
      {keys.map(({ caps, does }) => (
        <div key={does} className={styles.key}>
          <dt className={styles.caps}>
            {caps.map((cap) => (
              <Kbd key={cap}>{cap}</Kbd>
            ))}
          </dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
