/** The window for the projector: what the first window shows, as it is presented. Nothing in it can be changed. */
import { useEffect } from 'react';
import { following as words } from '../i18n/en.ts';
import { AppStoreContext, useApp } from '../store/hooks.ts';
import type { Follower } from '../store/projector/follower.ts';
import { useLinkState } from '../store/projector/useLinkState.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { PresentedPage } from './PresentedPage.tsx';
import styles from './Projector.module.css';

export function Projector({ follower }: { follower: Follower }) {
  return (
    <AppStoreContext.Provider value={follower.store}>
      <Following follower={follower} />
    </AppStoreContext.Provider>
  );
}

/** What this window is, in words: seen before there is anything to show. */
export function Waiting({ text, isSeen = true }: { text: string; isSeen?: boolean }) {
  const content = (
    <>
      <h1>{words.title}</h1>
      <p>{text}</p>
    </>
  );
  return (
    <main className={styles.waiting} data-seen={isSeen}>
      {isSeen ? content : <VisuallyHidden>{content}</VisuallyHidden>}
    </main>
  );
}

function Following({ follower }: { follower: Follower }) {
  const linkState = useLinkState(follower);
  const theme = useApp(({ ui }) => ui.theme);
  const presentation = useApp(({ ui }) => ui.presentation);
  const hasPicture = useApp(({ run }) => run.frame !== null);
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
    window.document.title = words.title;
  }, [theme]);
  return (
    <>
      {hasPicture && (
        <div className={styles.picture} inert>
          <PresentedPage
            isEquationShown={presentation?.equation ?? true}
            isTextShown={presentation?.text ?? true}
            isBlank={presentation?.blank ?? false}
            foot={null}
          />
        </div>
      )}
      {/* The picture itself can be read in the first window. */}
      <Waiting text={hasPicture ? words.isMirror : words.nothingYet} isSeen={!hasPicture} />
      <p className={styles.link} role="status" data-link={linkState}>
        {words.links[linkState]}
      </p>
    </>
  );
}
