import { describe, expect, it } from 'vitest';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { readBest, withScore } from '../../src/store/game/bestScores.ts';
import { createGame, type Game } from '../../src/store/game/createGame.ts';
import { LEVELS, type Level } from '../../src/store/game/levels.ts';
import { createTestStore, type TestStore } from '../helpers/testStore.ts';

interface Table {
  game: Game;
  kept: { text: string | null };
  /** Lets both networks answer. */
  rest(): Promise<void>;
}

async function play(id: Level['id'], text: string | null = null): Promise<Table> {
  const stores: TestStore[] = [];
  const kept = { text };
  const game = createGame({
    level: LEVELS.find((level) => level.id === id)!,
    newStore(document: EdgewiseDocument) {
      const test = createTestStore(document);
      stores.push(test);
      return test.store;
    },
    kept: { read: () => kept.text, write: (next) => void (kept.text = next) },
  });
  async function rest(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) for (const store of stores) await store.settled();
  }
  await rest();
  return { game, kept, rest };
}

async function move({ game, rest }: Table, weight: number, value: number): Promise<void> {
  game.turn(game.weights[weight]!, value);
  await rest();
  const taken = game.takeMove();
  await rest();
  await taken;
}

/** Transactions with all weights as they are but that from h₁ to the output: the mean of ½ (ŷ − y)². */
function lossOf(weight: number): number {
  const rows = [[2, 3, 13], [1, 1, 6], [3, 1, 12], [1, 4, 9], [4, 2, 18], [0, 2, 2], [2, 5, 15], [5, 3, 24]] as const; // prettier-ignore
  const losses = rows.map(([x1, x2, y]) => ((x1 + x2) * weight - Math.max(0, x2 - x1) - y) ** 2 / 2);
  return losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
}

describe('the game', () => {
  it('says the loss of each move, and of nothing in between', async () => {
    const table = await play('one');
    const { game, rest } = table;
    expect(game.weights).toEqual([{ kind: 'weight', layer: 2, from: 0, to: 0 }]);
    expect(game.state.getState().losses[0]).toBeCloseTo(lossOf(2), 5);
    game.turn(game.weights[0]!, 2.5);
    await rest();
    expect(game.state.getState().losses).toHaveLength(1);
    const taken = game.takeMove();
    await rest();
    await taken;
    expect(game.state.getState().losses[1]).toBeCloseTo(lossOf(2.5), 5);
    expect(game.state.getState().descent).toBeNull();
  });

  it('shows gradient descent from the same start, with as many steps, after the last move', async () => {
    const table = await play('one');
    for (const value of [2.2, 2.4, 2.6]) await move(table, 0, value);
    await table.rest();
    // By hand: w ← w − 0.01 · mean of (ŷ − y)·h₁.
    let weight = 2;
    const rows = [[5, 1, 13], [2, 0, 6], [4, 0, 12], [5, 3, 9], [6, 0, 18], [2, 2, 2], [7, 3, 15], [8, 0, 24]] as const; // prettier-ignore
    const expected = [lossOf(weight)];
    for (let step = 0; step < 3; step++) {
      const slopes = rows.map(([h1, h2, y]) => (h1 * weight - h2 - y) * h1);
      weight -= 0.01 * (slopes.reduce((sum, slope) => sum + slope, 0) / rows.length);
      expected.push(lossOf(weight));
    }
    const { descent, losses, best } = table.game.state.getState();
    expect(descent).toHaveLength(4);
    descent!.forEach((loss, step) => expect(loss).toBeCloseTo(expected[step]!, 3));
    expect(best.one).toBe(losses.at(-1));
    expect(JSON.parse(table.kept.text!)).toEqual({ one: losses.at(-1) });
    // It is over: nothing can be turned any more.
    table.game.turn(table.game.weights[0]!, 0);
    expect(table.game.state.getState().turned).toBeNull();
  });

  it('puts a weight back when another one is turned before it was made a move', async () => {
    const table = await play('two');
    const [first, second] = table.game.weights;
    table.game.turn(first!, 4);
    await table.rest();
    table.game.turn(second!, 0.5);
    await table.rest();
    expect(table.game.valueOf(first!)).toBe(2);
    expect(table.game.state.getState().turned).toEqual({ ref: second, value: 0.5 });
  });

  it.each(LEVELS)('goes down by gradient descent in level $id', async ({ id, moves }) => {
    const table = await play(id);
    for (let turn = 0; turn < moves; turn++) await move(table, 0, 2 + 0.01 * (turn + 1));
    await table.rest();
    const { descent } = table.game.state.getState();
    expect(descent).toHaveLength(moves + 1);
    expect(descent!.at(-1)).toBeLessThan(descent![0]!);
  });
});

describe('the best scores', () => {
  it('are read from storage that anybody may have written', () => {
    expect(readBest('{"one":0.5,"two":-1,"six":"0","seven":2}')).toEqual({ one: 0.5 });
    for (const text of [null, '', 'null', '[]', '{', '"one"', `{"one":${'9'.repeat(600)}}`])
      expect(readBest(text)).toEqual({});
    expect(readBest('{"one":1e999}')).toEqual({});
  });

  it('only ever get lower', () => {
    expect(withScore({ one: 1 }, 'one', 0.5)).toEqual({ one: 0.5 });
    expect(withScore({ one: 1 }, 'one', 2)).toEqual({ one: 1 });
    expect(withScore({ one: 1 }, 'one', NaN)).toEqual({ one: 1 });
  });
});
