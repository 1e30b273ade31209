import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { emptyCurve } from '../../src/store/curve.ts';
import {
  createHistory,
  HISTORY_BYTES_LIMIT,
  HISTORY_ENTRIES_LIMIT,
  type Snapshot,
} from '../../src/store/history.ts';
import type { Checkpoint } from '../../src/worker/protocol.ts';

const NO_NUMBERS = new Float32Array(0);
const QUARTER = new Float32Array(HISTORY_BYTES_LIMIT / 4 / 4);

function snapshot(parameters: Float32Array): Snapshot {
  const checkpoint: Checkpoint = {
    network: { inputs: 1, layers: [] },
    state: {
      parameters,
      slots: NO_NUMBERS,
      frozen: new Uint8Array(0),
      step: 0,
      epoch: 0,
      positionInEpoch: 0,
      seeds: { data: 0, weights: 0, training: 0 },
    },
    initialParameters: NO_NUMBERS,
    walkIndex: 0,
  };
  return {
    document: createDocument('and'),
    curve: emptyCurve(),
    lesson: null,
    branches: [],
    moment: Promise.resolve({ checkpoint, curve: [] }),
  };
}

describe('The history', () => {
  it(`keeps ${HISTORY_ENTRIES_LIMIT} entries and drops the oldest first`, () => {
    const history = createHistory(() => snapshot(NO_NUMBERS));
    for (let entry = 1; entry <= HISTORY_ENTRIES_LIMIT + 2; entry++) history.record(`entry ${entry}`);
    expect(history.undoWords()).toHaveLength(2000);
    expect(history.undoWords()[0]).toBe('entry 3');
  });

  it('keeps 128 MB and drops the oldest first', async () => {
    const history = createHistory(() => snapshot(QUARTER));
    for (const words of ['one', 'two', 'three', 'four']) history.record(words);
    await Promise.resolve();
    expect(history.undoWords()).toEqual(['one', 'two', 'three', 'four']);
    history.record('five');
    await Promise.resolve();
    expect(history.undoWords()).toEqual(['two', 'three', 'four', 'five']);
  });

  it('keeps the newest entry however large it is', async () => {
    const history = createHistory(() => snapshot(new Float32Array(HISTORY_BYTES_LIMIT / 4 + 1)));
    history.record('a giant');
    await Promise.resolve();
    expect(history.undoWords()).toEqual(['a giant']);
  });

  it('survives a worker that dies before it answers', async () => {
    const dead = { ...snapshot(NO_NUMBERS), moment: Promise.reject(new Error('It is gone.')) };
    const history = createHistory(() => dead);
    history.record('an edit');
    await Promise.resolve();
    await expect(history.peek(-1)?.moment).rejects.toThrow('It is gone.');
  });

  it('has nothing to undo at first', () => {
    const history = createHistory(() => snapshot(NO_NUMBERS));
    expect(history.peek(-1)).toBeNull();
    expect(history.peek(1)).toBeNull();
  });

  it('moves over several entries at once and keeps every state between them', () => {
    let present = snapshot(NO_NUMBERS);
    const history = createHistory(() => present);
    const states = [present];
    for (const words of ['one', 'two', 'three']) {
      history.record(words);
      states.push((present = snapshot(NO_NUMBERS)));
    }
    expect(history.peek(-2)).toBe(states[1]);
    history.move(-2);
    present = states[1]!;
    expect(history.undoWords()).toEqual(['one']);
    expect(history.redoWords()).toEqual(['three', 'two']);
    expect(history.peek(1)).toBe(states[2]);
    expect(history.peek(2)).toBe(states[3]);
    expect(history.peek(3)).toBeNull();
    history.move(2);
    expect(history.undoWords()).toEqual(['one', 'two', 'three']);
    expect([-1, -2, -3].map((distance) => history.peek(distance))).toEqual([states[2], states[1], states[0]]);
  });
});
