import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { NumberField } from '../../src/ui/NumberField.tsx';

function Problems() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Choose</button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Problems">
        <NumberField label="Rows" text="500" onCommit={() => null} />
      </Dialog>
    </>
  );
}

async function openDialog() {
  const user = userEvent.setup();
  render(<Problems />);
  const opener = screen.getByRole('button', { name: 'Choose' });
  await user.click(opener);
  return { user, opener, dialog: screen.getByRole('dialog', { name: 'Problems' }) };
}

describe('Dialog', () => {
  it('starts in its content, closes with its button and gives the focus back', async () => {
    const { user, opener, dialog } = await openDialog();
    expect(screen.getByRole('textbox', { name: 'Rows' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog).not.toBeVisible();
    expect(opener).toHaveFocus();
  });

  it('leaves the first Escape to an edited field inside', async () => {
    const { user, dialog } = await openDialog();
    await user.keyboard('9{Escape}');
    expect(dialog).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Rows' })).toHaveValue('500');
    await user.keyboard('{Escape}');
    expect(dialog).not.toBeVisible();
  });

  it('closes on a press beside it, not on one inside', async () => {
    const { user, dialog } = await openDialog();
    await user.click(screen.getByRole('heading', { name: 'Problems' }));
    expect(dialog).toBeVisible();
    await user.click(dialog);
    expect(dialog).not.toBeVisible();
  });
});
