import { useEffect, useState } from 'react';
import { toLink, type LeftOut } from '../../document/saved/link.ts';
import { useActions } from '../../store/hooks.ts';

export interface WorkLink {
  /** Null where the work does not fit into a link. */
  address: string | null;
  leftOut: readonly (LeftOut | 'all')[];
}

/** The link to the present state; null until it is made. It stays as it is while the page goes on. */
export function useLink(): WorkLink | null {
  const { savedState } = useActions();
  const [link, setLink] = useState<WorkLink | null>(null);
  useEffect(() => {
    let isWanted = true;
    void makeLink(savedState).then((made) => {
      if (isWanted) setLink(made);
    });
    return () => {
      isWanted = false;
    };
  }, [savedState]);
  return link;
}

/** A worker that dies at this moment leaves no link; the file is still offered. */
async function makeLink(savedState: ReturnType<typeof useActions>['savedState']): Promise<WorkLink> {
  const base = `${window.location.origin}${window.location.pathname}`;
  try {
    const { fragment, leftOut } = await toLink(await savedState(), base);
    return { address: fragment === null ? null : base + fragment, leftOut };
  } catch {
    return { address: null, leftOut: ['all'] };
  }
}
