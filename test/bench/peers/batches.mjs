/** The data cut up as libraries want them. */

/** A table as an array of rows. */
export function rowsOf(table, width) {
  return Array.from({ length: table.length / width }, (_, row) =>
    Array.from(table.subarray(row * width, (row + 1) * width)),
  );
}

/** The batches in their order, each as `make(inputs, targets, count)`; the last one may be short. */
export function batchesOf({ layers, batchSize, rows }, data, make) {
  const inputs = layers[0];
  const outputs = layers.at(-1);
  return Array.from({ length: Math.ceil(rows / batchSize) }, (_, k) => {
    const first = k * batchSize;
    const last = Math.min(first + batchSize, rows);
    const x = data.inputs.slice(first * inputs, last * inputs);
    const y = data.targets.slice(first * outputs, last * outputs);
    return make(x, y, last - first);
  });
}

/** Calls `step` with so many items, one after the other and round again. */
export function cycle(items, step) {
  let next = 0;
  return (count) => {
    for (let k = 0; k < count; k++) step(items[next++ % items.length]);
  };
}
