import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { NotLoaded, type Failure } from './failure.ts';
import { Guard } from './Guard.tsx';
import { loadMissingSheets } from './missingSheets.ts';

export interface Surroundings {
  /** In its place until it is loaded. */
  place?: ReactNode;
  /** In its place where it cannot be loaded, or has stopped working; a card that says so, if nothing else is given. */
  failed?: ((failure: Failure) => ReactNode) | undefined;
}

export interface LoadablePart<Props> {
  /** Loads it ahead of time. Rejects where it cannot be had, and asks anew when it is called again. */
  load: () => Promise<void>;
  isLoaded: () => boolean;
  Part: ComponentType<Props & Surroundings>;
}

/**
 * A part of the page whose code is loaded on demand. React's `lazy` would wait also for what is loaded long since, and for
 * some hundred milliseconds whoever opened the part would still have the focus where it was: the next key would go astray.
 * And what could not be loaded once it would never ask for again.
 */
export function loadablePart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LoadablePart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let hasFailed = false;

  async function load(): Promise<void> {
    try {
      if (hasFailed) await loadMissingSheets();
      loaded ??= await fetchPart();
    } catch (cause) {
      hasFailed = true;
      throw new NotLoaded('A part of the page could not be loaded.', { cause });
    }
  }

  /** What it throws is for the guard around it. */
  function Loaded({ props, place }: { props: Props; place: ReactNode }) {
    // The same for as long as it stands: a change would mount it anew.
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => loaded);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (!Shown) load().then(() => setShown(() => loaded), setError);
    }, [Shown]);
    if (error !== null) throw error;
    return Shown ? <Shown {...props} /> : place;
  }

  function Part({ place = null, failed, ...props }: Props & Surroundings) {
    return (
      <Guard failed={failed} prepare={load}>
        <Loaded props={props as Props} place={place} />
      </Guard>
    );
  }

  return { load, isLoaded: () => loaded !== null, Part };
}
