/** Starts a window that follows another one. It has no worker: its frames come from the first window's. */
import { createRoot } from 'react-dom/client';
import { createDocument } from '../document/defaults.ts';
import { following as words } from '../i18n/en.ts';
import { createFollower } from '../store/projector/follower.ts';
import { ALIVE_EVERY_MS } from '../store/projector/lead.ts';
import { createSilentStore } from '../store/projector/silentStore.ts';
import { Guard } from '../ui/Guard.tsx';
import { PageFailed } from './PageFailed.tsx';
import { Projector, Waiting } from './Projector.tsx';
import { openChannel } from './projectorSession.ts';

/** `session` is null where the address names none. */
export function startProjector(root: HTMLElement, session: string | null): void {
  if (session === null) return createRoot(root).render(<Waiting text={words.notSession} />);
  const follower = createFollower({
    store: createSilentStore(createDocument('transactions')),
    channel: openChannel(session),
    now: () => performance.now(),
    onAnimationFrame: (callback) => window.requestAnimationFrame(callback),
  });
  window.setInterval(follower.check, ALIVE_EVERY_MS);
  createRoot(root).render(
    <Guard failed={() => <PageFailed text={words.stopped} />}>
      <Projector follower={follower} />
    </Guard>,
  );
}
