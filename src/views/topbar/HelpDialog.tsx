import { help } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './HelpDialog.module.css';

/** How to take hold of a weight, and every key. */
export function HelpDialog() {
  const open = useApp((state) => state.ui.dialog === 'help');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={help.title} widthPx={880}>
      <div className={styles.topics}>
        {help.topics.map((topic) => (
          <Topic key={topic.title} topic={topic} />
        ))}
      </div>
    </Dialog>
  );
}

function Topic({ topic: { title, text, keys } }: { topic: help.HelpTopic }) {
  return (
    <section className={styles.topic}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
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
    </section>
  );
}
