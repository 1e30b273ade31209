import { lazy, useState, type ComponentType } from 'react';

export interface LoadablePart<Props> {
  /** Loads it ahead of time. */
  load: () => Promise<void>;
  /** Suspends until it is loaded. Once it is, it stands there at once. */
  Part: ComponentType<Props>;
}

/**
 * A part of the page whose code is loaded on demand. `lazy` alone would suspend also what is loaded long since, and for some
 * hundred milliseconds whoever opened the part would still have the focus where it was: the next key would go astray.
 */
export function loadablePart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LoadablePart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchOnce = async () => (loaded ??= await fetchPart());
  const Waiting = lazy(async () => ({ default: await fetchOnce() }));

  function Part(props: Props) {
    // The same for as long as it stands: a change would mount it anew.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return <Shown {...props} />;
  }

  return {
    load: async () => void (await fetchOnce()),
    Part,
  };
}
