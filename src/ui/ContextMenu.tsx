import * as Ariakit from '@ariakit/react';
import { useEffect, useState } from 'react';
import { MenuEntries, type MenuEntry } from './MenuEntries.tsx';
import popupStyles from './Popup.module.css';

interface ContextMenuProps {
  /** The name of the menu: what its entries act on. */
  label: string;
  /** Where to open, in the window's coordinates (`clientX`, `clientY`); null while closed. */
  position: { x: number; y: number } | null;
  onClose: () => void;
  entries: readonly (MenuEntry | 'separator')[];
  /** Takes the focus after closing; the element that had it before the menu opened unless given. */
  returnFocusTo?: HTMLElement | SVGElement | null | undefined;
}

/** A menu at a point of the window, for a right click, a long press or the menu key. */
export function ContextMenu({ position, ...rest }: ContextMenuProps) {
  return position && <OpenContextMenu position={position} {...rest} />;
}

/** Lives as long as the menu is open. */
function OpenContextMenu({
  label,
  position,
  onClose,
  entries,
  returnFocusTo,
}: ContextMenuProps & { position: { x: number; y: number } }) {
  const [focusedBefore] = useState(() => document.activeElement);
  const menu = Ariakit.useMenuStore({
    open: true,
    placement: 'bottom-start',
    setOpen: (open) => {
      if (!open) close();
    },
  });

  // A menu opened by its own button takes the focus by itself; this one has no button.
  useEffect(() => menu.setAutoFocusOnShow(true), [menu]);

  function close() {
    const hadFocus = menu.getState().contentElement?.contains(document.activeElement);
    const target = returnFocusTo ?? focusedBefore;
    onClose();
    // After a press somewhere else the focus stays there.
    if (hadFocus && (target instanceof HTMLElement || target instanceof SVGElement)) target.focus();
  }

  return (
    <Ariakit.Menu
      store={menu}
      portal={false}
      fixed
      gutter={2}
      autoFocusOnHide={false}
      getAnchorRect={() => position}
      className={popupStyles.popup}
      aria-label={label}
    >
      <MenuEntries entries={entries} />
    </Ariakit.Menu>
  );
}
