import { controls } from '../i18n/en.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface LiveRegionProps {
  /** A new text is read out; the empty text says nothing. */
  message: string;
  /** Where there are several. */
  label?: string | undefined;
}

/**
 * Says what changed to people who cannot see it. Keep it mounted: a live region that arrives together with its
 * first message is not read.
 */
export function LiveRegion({ message, label = controls.announcements }: LiveRegionProps) {
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-label={label}>
      {message}
    </VisuallyHidden>
  );
}
