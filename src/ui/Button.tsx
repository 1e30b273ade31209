import type { ComponentProps, MouseEvent } from 'react';
import { classNames } from './classNames.ts';
import { Tooltip } from './Tooltip.tsx';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  variant?: 'primary' | 'secondary' | 'ghost';
  /** Square, for a single icon; the `aria-label` it then needs is also its tooltip. */
  iconOnly?: boolean;
  /** Why the button does nothing now. It stays reachable, so that the reason can be read. */
  disabledReason?: string | undefined;
  /** What else there is to know: part of the tooltip, and read out after the name. */
  hint?: string | undefined;
}

/** A button. Throws when it shows only an icon and has no `aria-label`. */
export function Button({
  variant = 'secondary',
  iconOnly = false,
  disabledReason,
  hint,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  if (iconOnly && !rest['aria-label'])
    throw new Error('A button that shows only an icon needs an aria-label.');
  const isDisabled = disabledReason !== undefined;
  const isOpen = String(rest['aria-expanded']) === 'true';
  const name = iconOnly && !isOpen ? rest['aria-label'] : undefined;
  const tooltip = disabledReason ?? (name && hint ? `${name}. ${hint}` : (hint ?? name));

  return (
    <Tooltip text={tooltip} describes={isDisabled || hint !== undefined} opensOnClick={isDisabled}>
      <button
        type="button"
        {...rest}
        className={classNames(styles.button, className)}
        data-variant={variant}
        data-icon-only={iconOnly || undefined}
        aria-disabled={isDisabled || undefined}
        onClick={isDisabled ? preventDefault : onClick}
      />
    </Tooltip>
  );
}

/** A disabled submit button must not send its form either. */
function preventDefault(event: MouseEvent) {
  event.preventDefault();
}
