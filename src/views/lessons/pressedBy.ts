import { createContext } from 'react';

/** The keys that press what a text names, by its name. */
export type KeysByName = Readonly<Partial<Record<string, string>>>;

export const NO_KEYS: KeysByName = {};

export const PressedBy = createContext(NO_KEYS);
