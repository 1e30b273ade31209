/** Buffers beyond this many are left to the garbage collector. */
const POOL_LIMIT = 8;

/** Buffers that went to the page and came back, to be used for later frames of the same size. */
export interface BufferPool {
  /** A copy of the values in a buffer of their exact size: one from the pool if there is one, else a new one. */
  copy(values: Float32Array): Float32Array<ArrayBuffer>;
  giveBack(buffers: readonly ArrayBuffer[]): void;
}

export function createBufferPool(): BufferPool {
  let free: ArrayBuffer[] = [];

  function take(byteLength: number): ArrayBuffer {
    const at = free.findIndex((buffer) => buffer.byteLength === byteLength);
    return free.splice(at, at < 0 ? 0 : 1)[0] ?? new ArrayBuffer(byteLength);
  }

  return {
    copy(values) {
      const copied = new Float32Array(take(values.byteLength));
      copied.set(values);
      return copied;
    },
    giveBack(buffers) {
      free = [...free, ...buffers].slice(-POOL_LIMIT);
    },
  };
}
