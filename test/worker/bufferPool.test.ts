import { describe, expect, it } from 'vitest';
import { createBufferPool } from '../../src/worker/bufferPool.ts';

describe('The pool of buffers', () => {
  it('copies into a buffer that was given back and has the right size', () => {
    const pool = createBufferPool();
    const returned = new ArrayBuffer(8);
    pool.giveBack([new ArrayBuffer(4), returned]);
    const copied = pool.copy(Float32Array.of(1, 2));
    expect(copied.buffer).toBe(returned);
    expect([...copied]).toEqual([1, 2]);
  });

  it('copies into a new buffer when none fits, and lends each only once', () => {
    const pool = createBufferPool();
    const returned = new ArrayBuffer(8);
    pool.giveBack([returned]);
    const buffers = [1, 2].map((value) => pool.copy(Float32Array.of(value, value)).buffer);
    expect(buffers[0]).toBe(returned);
    expect(buffers[1]).not.toBe(returned);
    expect(pool.copy(Float32Array.of(1)).byteLength).toBe(4);
  });

  it('copies a view and not the whole buffer behind it', () => {
    const pool = createBufferPool();
    expect([...pool.copy(Float32Array.of(1, 2, 3).subarray(1))]).toEqual([2, 3]);
  });

  it('keeps the newest few', () => {
    const pool = createBufferPool();
    const buffers = Array.from({ length: 20 }, () => new ArrayBuffer(4));
    pool.giveBack(buffers);
    const lent = buffers.map(() => pool.copy(Float32Array.of(0)).buffer);
    expect(lent.filter((buffer) => buffers.includes(buffer))).toEqual(buffers.slice(-8));
  });
});
