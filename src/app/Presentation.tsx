/** The page in front of a room, worked by keys or a clicker. */
import { useEffect, useRef } from 'react';
import { useActions, useApp } from '../store/hooks.ts';
import { Notices } from '../views/notices/Notices.tsx';
import { KeyHints } from '../views/present/KeyHints.tsx';
import { useFullScreen } from '../views/present/useFullScreen.ts';
import { usePresentKeys } from '../views/present/usePresentKeys.ts';
import { PresentedPage } from './PresentedPage.tsx';

export function Presentation() {
  const { leavePresentation } = useActions();
  const page = useRef<HTMLElement>(null);
  const shown = useApp(({ ui }) => ui.presentation);
  useFullScreen(leavePresentation);
  usePresentKeys();
  // The button that began it is gone: keys and screen readers go on from here.
  useEffect(() => page.current?.focus(), []);
  return (
    <>
      <PresentedPage
        page={page}
        isEquationShown={shown?.equation ?? true}
        isTextShown={shown?.text ?? true}
        isBlank={shown?.blank ?? false}
        foot={<KeyHints />}
      />
      <Notices />
    </>
  );
}
