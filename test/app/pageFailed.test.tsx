import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { WorkFailed } from '../../src/app/WorkFailed.tsx';
import { AppStoreContext } from '../../src/store/hooks.ts';
import { Guard } from '../../src/ui/Guard.tsx';
import { createTestStore } from '../helpers/testStore.ts';

function Page() {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) throw new Error('broken on purpose');
  return <button onClick={() => setIsBroken(true)}>Break</button>;
}

it('A page that stops says so, and lets the work be taken along', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return 'blob:';
  };
  URL.revokeObjectURL = () => undefined;
  const { store, settled } = createTestStore();
  await settled();
  render(
    <AppStoreContext.Provider value={store}>
      <Guard failed={() => <WorkFailed />}>
        <Page />
      </Guard>
    </AppStoreContext.Provider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(screen.getByRole('alert')).toHaveTextContent('The page has stopped working.');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  await vi.waitFor(() => expect(files).toHaveLength(1));
  expect(await files[0]?.text()).toMatch(/"problem": ?"circle"/);
  // React tells of it, as it should.
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
});
