/** A game: a person lowers the loss in so many moves, then sees what gradient descent makes of the same start. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { parameterIndex, type ParameterRef } from '../../document/edges.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import type { KeptText } from '../actions/lessonActions.ts';
import type { AppStore } from '../createAppStore.ts';
import { readBest, withScore, type BestScores } from './bestScores.ts';
import { freeWeights, levelDocument, type Level } from './levels.ts';
import { descend, lossWhen } from './losses.ts';

export interface GameState {
  /** The loss at the start and after each move; empty until it is known. */
  losses: readonly number[];
  /** The weight that is being turned. */
  turned: { ref: ParameterRef; value: number } | null;
  /** The losses of gradient descent; null until the last move is made. */
  descent: readonly number[] | null;
  best: BestScores;
}

export interface Game {
  level: Level;
  /** The person's network. */
  store: AppStore;
  weights: readonly ParameterRef[];
  state: StoreApi<GameState>;
  /** Resolves when the loss at the start is known. */
  ready: Promise<void>;
  valueOf(ref: ParameterRef): number;
  /** Turns a weight, without making it a move; another one that was turned goes back. */
  turn(ref: ParameterRef, value: number): void;
  /** Makes what was turned a move, and says the loss. */
  takeMove(): Promise<void>;
  dispose(): void;
}

export interface GameOptions {
  level: Level;
  /** A page of its own for a document: a game leaves the person's work alone. */
  newStore: (document: EdgewiseDocument) => AppStore;
  kept: KeptText;
}

export function createGame({ level, newStore, kept }: GameOptions): Game {
  const document = levelDocument(level);
  const store = newStore(document);
  const opponent = newStore(document);
  const state = createStore<GameState>(() => ({
    losses: [],
    turned: null,
    descent: null,
    best: readBest(kept.read()),
  }));
  const descent = descend(opponent, level.moves);
  const ready = lossWhen(store, ({ step }) => step === 0).then((loss) => state.setState({ losses: [loss] }));

  function isOver(): boolean {
    return state.getState().losses.length > level.moves;
  }

  async function finish(loss: number): Promise<void> {
    const best = withScore(state.getState().best, level.id, loss);
    kept.write(JSON.stringify(best));
    state.setState({ best, descent: await descent });
  }

  return {
    level,
    store,
    weights: freeWeights(document, level),
    state,
    ready,
    valueOf: (ref) => store.actions.parameterValue(ref),
    turn(ref, value) {
      const { turned, losses } = state.getState();
      if (losses.length === 0 || isOver()) return;
      if (turned && parameterIndex(document, turned.ref) !== parameterIndex(document, ref))
        store.actions.cancelDrag();
      store.actions.beginDrag(ref);
      store.actions.dragTo(value);
      state.setState({ turned: { ref, value } });
    },
    async takeMove() {
      const { turned } = state.getState();
      if (!turned) return;
      state.setState({ turned: null });
      store.actions.endDrag();
      const [index, value] = [parameterIndex(document, turned.ref), Math.fround(turned.value)];
      const loss = await lossWhen(store, ({ parameters }) => parameters[index] === value);
      state.setState({ losses: [...state.getState().losses, loss] });
      if (isOver()) await finish(loss);
    },
    dispose() {
      store.dispose();
      opponent.dispose();
    },
  };
}
