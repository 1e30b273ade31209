import * as Ariakit from '@ariakit/react';
import type { ReactElement } from 'react';
import { MenuEntries, type MenuEntry } from './MenuEntries.tsx';
import popupStyles from './Popup.module.css';

interface MenuProps {
  /** The name of the menu. */
  label: string;
  /** The button that opens it, with a name of its own. */
  button: ReactElement;
  entries: readonly (MenuEntry | 'separator')[];
  placement?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
}

/** A button with a menu: arrow keys and first letters move, Escape closes and returns to the button. */
export function Menu({ label, button, entries, placement = 'bottom-start' }: MenuProps) {
  return (
    <Ariakit.MenuProvider placement={placement}>
      <Ariakit.MenuButton render={button} />
      <Ariakit.Menu
        portal={false}
        fixed
        gutter={6}
        unmountOnHide
        className={popupStyles.popup}
        aria-label={label}
      >
        <MenuEntries entries={entries} />
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  );
}
