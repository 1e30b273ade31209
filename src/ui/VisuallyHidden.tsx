import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import styles from './VisuallyHidden.module.css';

/** Text for screen readers only: present in the page, takes no room on the screen. */
export function VisuallyHidden({ className, ...rest }: ComponentProps<'span'>) {
  return <span {...rest} className={classNames(styles.hidden, className)} />;
}
