import { useEffect, useState } from 'react';

export interface MadeLink {
  /** Null where what is to be shared does not fit into a link. */
  address: string | null;
  /** What the link holds, in a sentence. */
  holds: string;
  /** What had no room in it, in sentences; empty where all had. */
  leftOut: string;
}

/** The link that `make` makes for a page at `base`; null until it is made. It is made once, and again by another `make`. */
export function useLink(make: (base: string) => Promise<MadeLink>): MadeLink | null {
  const [link, setLink] = useState<MadeLink | null>(null);
  useEffect(() => {
    let isWanted = true;
    void make(`${window.location.origin}${window.location.pathname}`).then((made) => {
      if (isWanted) setLink(made);
    });
    return () => {
      isWanted = false;
    };
  }, [make]);
  return link;
}
