/** The page as the one that leads windows for a projector. */
import type { AppStore } from '../store/createAppStore.ts';
import { ALIVE_EVERY_MS, createLead } from '../store/projector/lead.ts';
import { forgetSession, newSession, openChannel } from './projectorSession.ts';

const leading = new Set<string>();

/** From now on windows that follow `session` are told what this page shows; once is enough. */
export function leadSession(store: AppStore, session: string): void {
  if (leading.has(session)) return;
  leading.add(session);
  const ended = new AbortController();
  const lead = createLead({
    store,
    channel: openChannel(session),
    lead: newSession(),
    now: () => performance.now(),
    onYield() {
      end();
      forgetSession();
    },
  });
  const timer = window.setInterval(lead.sayAlive, ALIVE_EVERY_MS);

  function end(): void {
    leading.delete(session);
    window.clearInterval(timer);
    ended.abort();
  }

  const { signal } = ended;
  window.document.addEventListener('visibilitychange', () => lead.setAwake(!window.document.hidden), {
    signal,
  });
  window.addEventListener(
    'pagehide',
    () => {
      end();
      lead.leave();
    },
    { signal },
  );
}
