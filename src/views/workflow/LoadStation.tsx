import { useSummaries } from './useSummaries.ts';

export function LoadStation() {
  return <p>{useSummaries().load.join(', ')}</p>;
}
