import * as Ariakit from '@ariakit/react';
import type { ReactElement, ReactNode } from 'react';
import popupStyles from './Popup.module.css';

interface PopoverProps {
  /** The name of what opens. */
  label: string;
  /** The button that opens it, with a name of its own. */
  button: ReactElement;
  placement?: 'bottom' | 'bottom-end';
  /** Rendered only while it is open. */
  children: ReactNode;
}

/** A button with a panel that stays open while one works in it: Escape and a press elsewhere close it. */
export function Popover({ label, button, placement = 'bottom-end', children }: PopoverProps) {
  return (
    <Ariakit.PopoverProvider placement={placement}>
      <Ariakit.PopoverDisclosure render={button} />
      <Ariakit.Popover
        portal={false}
        fixed
        gutter={6}
        unmountOnHide
        className={popupStyles.popup}
        aria-label={label}
      >
        {children}
      </Ariakit.Popover>
    </Ariakit.PopoverProvider>
  );
}
