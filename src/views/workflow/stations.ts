/** The six stations of a problem from a file, in Keras' words. */
export type StationName = 'load' | 'define' | 'compile' | 'fit' | 'evaluate' | 'predict';

export const STATIONS: readonly { name: StationName; title: string }[] = [
  { name: 'load', title: 'Load data' },
  { name: 'define', title: 'Define' },
  { name: 'compile', title: 'Compile' },
  { name: 'fit', title: 'Fit' },
  { name: 'evaluate', title: 'Evaluate' },
  { name: 'predict', title: 'Predict' },
];

export type StationState = 'done' | 'current' | 'toCome';

/** Data, network and settings are always there; training is done once an epoch is. Nothing is locked. */
export function stationState(name: StationName, open: StationName | null, epochs: number): StationState {
  if (name === open) return 'current';
  const place = STATIONS.findIndex((station) => station.name === name);
  if (place < 3) return 'done';
  return name === 'fit' && epochs > 0 ? 'done' : 'toCome';
}
