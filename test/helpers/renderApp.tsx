/** The whole page in jsdom, with a real store, client and host behind it. */
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import { loadParts } from '../../src/app/onDemand.tsx';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { AppStoreContext } from '../../src/store/hooks.ts';
import { createTestStore, type TestStore } from './testStore.ts';

export interface RenderedApp extends TestStore {
  user: UserEvent;
  /** Presses keys, as userEvent writes them, and lets the page come to rest. */
  press(keys: string): Promise<void>;
}

/** Renders the page and lets it come to rest. */
export async function renderApp(document?: EdgewiseDocument): Promise<RenderedApp> {
  await loadParts();
  const test = createTestStore(document);
  const settled = () => act(test.settled);
  const user = userEvent.setup();
  render(
    <AppStoreContext.Provider value={test.store}>
      <App />
    </AppStoreContext.Provider>,
  );
  await settled();
  return {
    ...test,
    nextFrame: () => act(test.nextFrame),
    settled,
    user,
    async press(keys) {
      await user.keyboard(keys);
      await settled();
    },
  };
}
