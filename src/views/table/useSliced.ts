import { useEffect, useState } from 'react';

/** Longest stretch of work in one go; what takes longer is felt as a page that hangs. */
const SLICE_MS = 8;

/** What `make` gives for 0, 1, 2, …, computed a little at a time. Those to come are missing. `make` must be memoised. */
export function useSliced<Value>(count: number, make: (at: number) => Value): readonly Value[] {
  const [made, setMade] = useState<{ by: typeof make; values: readonly Value[] } | null>(null);
  useEffect(() => {
    const values: Value[] = [];
    let timer = 0;
    function slice(): void {
      const end = performance.now() + SLICE_MS;
      while (values.length < count && performance.now() < end) values.push(make(values.length));
      setMade({ by: make, values: [...values] });
      if (values.length < count) timer = window.setTimeout(slice);
    }
    timer = window.setTimeout(slice);
    return () => window.clearTimeout(timer);
  }, [count, make]);
  return made?.by === make ? made.values : [];
}
