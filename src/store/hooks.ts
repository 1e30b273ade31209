/** How views read the store. */
import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Frame } from '../worker/protocol.ts';
import type { Actions, AppStore } from './createAppStore.ts';
import type { AppState } from './state.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('This component must stand inside <AppStoreContext.Provider>.');
  return store;
}

/** The part of the state that `select` gives; the component draws again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore().state, select);
}

export function useActions(): Actions {
  return useAppStore().actions;
}

/** Calls `paint` with the newest frame: at once if there is one, and on the animation frame after each new one. */
export function useFramePainter(paint: (frame: Frame) => void): void {
  const { frames } = useAppStore();
  useEffect(() => {
    const latest = frames.latest();
    if (latest) paint(latest);
    return frames.subscribe(paint);
  }, [frames, paint]);
}
