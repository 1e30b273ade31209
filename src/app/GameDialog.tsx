/** The game "Be the optimiser", with networks of its own: the person's work stays as it is. */
import { useEffect, useState } from 'react';
import { game as words } from '../i18n/en.ts';
import { AppStoreContext, useActions, useApp } from '../store/hooks.ts';
import { createGame, type Game } from '../store/game/createGame.ts';
import { LEVELS, type Level } from '../store/game/levels.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { GamePanel } from '../views/game/GamePanel.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import styles from './GameDialog.module.css';
import { keptText } from './keptText.ts';
import { newStore } from './newStore.ts';

const BEST = keptText('edgewise.game');
const NO_PROGRESS = { read: () => null, write: () => undefined };

export function GameDialog() {
  const open = useApp((state) => state.ui.dialog === 'game');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={words.title} widthPx={820}>
      <Table />
    </Dialog>
  );
}

/** Each level, and each time it is played, has a game of its own. */
function Table() {
  const [id, setId] = useState<Level['id']>('one');
  const [round, setRound] = useState(0);
  const level = LEVELS.find((each) => each.id === id);
  const game = useNewGame(level ?? null, round);
  return (
    <div className={styles.table}>
      <p className={styles.rules}>{words.rules}</p>
      <Segmented
        label={words.level}
        options={LEVELS.map((each) => ({ value: each.id, label: words.levels[each.id] }))}
        value={id}
        onChange={setId}
      />
      {game && (
        <AppStoreContext.Provider value={game.store}>
          <Notices label={words.announcements} isInline />
          <GamePanel game={game} onPlayAgain={() => setRound(round + 1)} />
        </AppStoreContext.Provider>
      )}
    </div>
  );
}

/** Its workers end with it. */
function useNewGame(level: Level | null, round: number): Game | null {
  const [game, setGame] = useState<Game | null>(null);
  useEffect(() => {
    if (!level) return undefined;
    const next = createGame({
      level,
      newStore: (document) => newStore(document, NO_PROGRESS),
      kept: BEST,
    });
    let isOver = false;
    async function begin(): Promise<void> {
      await next.ready;
      if (!isOver) setGame(next);
    }
    void begin();
    return () => {
      isOver = true;
      next.dispose();
    };
  }, [level, round]);
  return game;
}
