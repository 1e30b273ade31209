import { useEffect, useRef } from 'react';
import { quiz as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';

/** Between two questions. It has the focus, so that Enter leads on. */
export function NextButton({ onClick }: { onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} variant="primary" onClick={onClick}>
      {words.next}
    </Button>
  );
}
