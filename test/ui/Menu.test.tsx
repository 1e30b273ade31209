import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { ContextMenu } from '../../src/ui/ContextMenu.tsx';
import { Menu } from '../../src/ui/Menu.tsx';
import type { MenuEntry } from '../../src/ui/MenuEntries.tsx';

const noRows = 'There are no held-out rows.';

function entriesThat(choose: (label: string) => void): (MenuEntry | 'separator')[] {
  return [
    { label: 'Light', checked: true, onSelect: () => choose('Light') },
    { label: 'Dark', checked: false, onSelect: () => choose('Dark') },
    'separator',
    { label: 'Export rows', disabledReason: noRows, onSelect: () => choose('Export rows') },
  ];
}

function setUpMenu() {
  const choose = vi.fn();
  render(<Menu label="Themes" button={<Button>Theme</Button>} entries={entriesThat(choose)} />);
  return { user: userEvent.setup(), choose, button: screen.getByRole('button', { name: 'Theme' }) };
}

describe('Menu', () => {
  it('opens, moves, chooses and returns to its button by keys', async () => {
    const { user, choose, button } = setUpMenu();
    await user.tab();
    await user.keyboard('{Enter}');
    const light = await screen.findByRole('menuitemcheckbox', { name: 'Light' });
    await vi.waitFor(() => expect(light).toHaveFocus());
    expect(light).toBeChecked();

    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose.mock.calls).toEqual([['Dark']]);
    await vi.waitFor(() => expect(button).toHaveFocus());
    await vi.waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  });

  it('closes on Escape without choosing', async () => {
    const { user, choose, button } = setUpMenu();
    await user.click(button);
    await vi.waitFor(() => expect(screen.getByRole('menu', { name: 'Themes' })).toHaveFocus());
    await user.keyboard('{ArrowDown}{Escape}');
    await vi.waitFor(() => expect(button).toHaveFocus());
    await vi.waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(choose).not.toHaveBeenCalled();
  });

  it('lets the keys reach a disabled entry, which gives its reason and stays', async () => {
    const { user, choose, button } = setUpMenu();
    await user.click(button);
    await vi.waitFor(() => expect(screen.getByRole('menu')).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const disabled = screen.getByRole('menuitem', { name: 'Export rows', description: noRows });
    await vi.waitFor(() => expect(disabled).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(choose).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeVisible();
  });
});

function WeightMenu({ choose }: { choose: (label: string) => void }) {
  const [position, setPosition] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <input
        aria-label="Weight"
        onContextMenu={(event) => setPosition({ x: event.clientX, y: event.clientY })}
      />
      <ContextMenu
        label="This weight"
        position={position}
        onClose={() => setPosition(null)}
        entries={entriesThat(choose)}
      />
    </>
  );
}

async function setUpContextMenu() {
  const user = userEvent.setup();
  const choose = vi.fn();
  render(<WeightMenu choose={choose} />);
  const weight = screen.getByRole('textbox', { name: 'Weight' });
  await user.pointer({ keys: '[MouseRight]', target: weight });
  await vi.waitFor(() => expect(screen.getByRole('menu', { name: 'This weight' })).toHaveFocus());
  return { user, choose, weight };
}

describe('ContextMenu', () => {
  it('takes the focus, chooses by keys and gives the focus back', async () => {
    const { user, choose, weight } = await setUpContextMenu();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose.mock.calls).toEqual([['Light']]);
    await vi.waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(weight).toHaveFocus();
  });

  it('gives the focus back on Escape too', async () => {
    const { user, choose, weight } = await setUpContextMenu();
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(weight).toHaveFocus());
    expect(choose).not.toHaveBeenCalled();
  });
});
