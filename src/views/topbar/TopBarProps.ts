import type { ReactNode } from 'react';

export interface TopBarProps {
  /** Whether the focus comes back from a presentation. */
  isPresentFocused: boolean;
  onOpenProjector: () => void;
  /** At the left end, such as the button that opens a column. */
  first?: ReactNode;
}
