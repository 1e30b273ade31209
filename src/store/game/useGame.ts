import { useStore } from 'zustand';
import type { Game, GameState } from './createGame.ts';

export function useGame({ state }: Game): GameState {
  return useStore(state);
}
