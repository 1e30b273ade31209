/** The batch sizes of the slider: powers of two and ten. The chip below the network takes any size. */
const BATCH_SIZES = [1, 2, 4, 8, 10, 16, 32, 64, 128, 256, 512] as const;

export const LAST_BATCH_PLACE = BATCH_SIZES.length - 1;

/** The place on the slider whose size is nearest, by ratio. */
export function batchPlace(size: number): number {
  const distances = BATCH_SIZES.map((other) => Math.abs(Math.log2(size / other)));
  return distances.indexOf(Math.min(...distances));
}

export function batchSizeAt(place: number): number {
  const size = BATCH_SIZES[place];
  if (size === undefined) throw new Error(`The batch size slider has no place ${place}.`);
  return size;
}
