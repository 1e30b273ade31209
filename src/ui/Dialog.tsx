import X from 'lucide-react/icons/x';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { controls } from '../i18n/en.ts';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { focusFirst } from './focusFirst.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  /** Asked for by Escape, the close button and a press on the backdrop. */
  onClose: () => void;
  title: string;
  /** Beside the title, such as a search field. */
  headExtra?: ReactNode;
  /** A bar at the bottom, with the actions. */
  footer?: ReactNode;
  widthPx?: number;
  className?: string | undefined;
  /** Rendered only while the dialog is open, so that each opening starts anew. */
  children: ReactNode;
}

/** A modal dialog on the native element, which keeps the focus inside and returns it to where it was. */
export function Dialog({ open, widthPx = 520, className, ...content }: DialogProps) {
  const dialogRef = useModal(open);
  useBackdropPress(dialogRef, content.onClose);
  const titleId = useId();

  function handleCancel(event: SyntheticEvent) {
    // The caller decides: the dialog closes when `open` turns false.
    event.preventDefault();
    content.onClose();
  }

  return (
    <dialog
      ref={dialogRef}
      className={classNames(styles.dialog, className)}
      style={{ width: widthPx }}
      aria-labelledby={titleId}
      onCancel={handleCancel}
    >
      {open && <DialogContent titleId={titleId} {...content} />}
    </dialog>
  );
}

type DialogContentProps = Omit<DialogProps, 'open' | 'widthPx' | 'className'> & { titleId: string };

function DialogContent({ titleId, title, headExtra, footer, onClose, children }: DialogContentProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {headExtra}
      </div>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <div className={styles.foot}>{footer}</div>}
      {/* Last, so that the focus starts in the content; drawn at the top right. */}
      <Button variant="ghost" iconOnly aria-label={controls.close} className={styles.close} onClick={onClose}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}

/** Opens and closes a native dialog as a modal one. Closing is what gives the focus back. */
function useModal(open: boolean) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  // Before it leaves the page: only a dialog that is closed gives the focus back.
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!open || !dialog) return undefined;
    dialog.showModal();
    enterContent(dialog);
    return () => dialog.close();
  }, [open]);
  return dialogRef;
}

/** A body that scrolls would take the first focus; a person wants to be in the first control. */
function enterContent(dialog: HTMLDialogElement) {
  const body = document.activeElement;
  if (!(body instanceof HTMLElement) || !dialog.contains(body) || body.tabIndex >= 0) return;
  focusFirst(body);
}

/** The content fills the dialog, so a press on the dialog itself is one on its backdrop. Keys have Escape for it. */
function useBackdropPress(dialogRef: RefObject<HTMLDialogElement | null>, onPress: () => void) {
  useEffect(() => {
    const dialog = dialogRef.current;
    const handleClick = (event: MouseEvent) => {
      if (event.target === dialog) onPress();
    };
    dialog?.addEventListener('click', handleClick);
    return () => dialog?.removeEventListener('click', handleClick);
  }, [dialogRef, onPress]);
}
