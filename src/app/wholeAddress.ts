/** The same work in the whole page: the problem, the seed and the fragment, and nothing of the embed. */
export function wholeAddress(base: string, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  const address = new URL(base);
  const parameters = new URLSearchParams(search);
  address.search = '';
  for (const name of ['problem', 'seed']) {
    const value = parameters.get(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  address.hash = hash;
  return address.href;
}
