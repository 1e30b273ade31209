/** The six stations of a problem from a file, in Keras' words. */
import { workflow as words } from '../../i18n/en.ts';

export type StationName = keyof typeof words.stations;

export const STATIONS: readonly { name: StationName; title: string }[] = [
  { name: 'load', title: words.stations.load },
  { name: 'define', title: words.stations.define },
  { name: 'compile', title: words.stations.compile },
  { name: 'fit', title: words.stations.fit },
  { name: 'evaluate', title: words.stations.evaluate },
  { name: 'predict', title: words.stations.predict },
];

export type StationState = 'done' | 'current' | 'toCome';

/** Data, network and settings are always there; training is done once an epoch is. Nothing is locked. */
export function stationState(name: StationName, open: StationName | null, epochs: number): StationState {
  if (name === open) return 'current';
  const place = STATIONS.findIndex((station) => station.name === name);
  if (place < 3) return 'done';
  return name === 'fit' && epochs > 0 ? 'done' : 'toCome';
}
