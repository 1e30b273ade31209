import type { ReactNode, Ref } from 'react';

interface CounterProps {
  label: string;
  ref?: Ref<HTMLOutputElement>;
  children?: ReactNode;
}

/** A number that runs: it can be looked up, but is not read out at every change. */
export function Counter({ label, ref, children = '–' }: CounterProps) {
  return (
    <output ref={ref} aria-label={label} aria-live="off">
      {children}
    </output>
  );
}
