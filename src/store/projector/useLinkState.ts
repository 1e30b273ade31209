import { useStore } from 'zustand';
import type { Follower, LinkState } from './follower.ts';

/** How a following window stands with the page that leads it. */
export function useLinkState({ link }: Follower): LinkState {
  return useStore(link, ({ state }) => state);
}
