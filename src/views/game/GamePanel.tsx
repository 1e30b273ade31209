/** The game: a slider for each weight that may be turned, what is left, and how the loss went. */
import type { FormEvent } from 'react';
import { parameterName } from '../../document/names.ts';
import { game as words } from '../../i18n/en.ts';
import type { Game, GameState } from '../../store/game/createGame.ts';
import { useGame } from '../../store/game/useGame.ts';
import { Button } from '../../ui/Button.tsx';
import { formatLoss } from '../../viz/numberFormat.ts';
import { GameChart } from './GameChart.tsx';
import styles from './GamePanel.module.css';
import { WeightSlider } from './WeightSlider.tsx';

interface GamePanelProps {
  game: Game;
  onPlayAgain: () => void;
}

export function GamePanel({ game, onPlayAgain }: GamePanelProps) {
  const state = useGame(game);
  const { losses, turned, descent, best } = state;
  const left = game.level.moves + 1 - losses.length;
  const isOver = losses.length > 0 && left <= 0;
  const { document } = game.store.state.getState();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void game.takeMove();
  }

  return (
    <form className={styles.game} onSubmit={onSubmit}>
      <div className={styles.weights}>
        {game.weights.map((ref) => (
          <WeightSlider
            key={parameterName(document, ref)}
            label={parameterName(document, ref)}
            value={turned?.ref === ref ? turned.value : game.valueOf(ref)}
            isDisabled={isOver || losses.length === 0}
            onTurn={(value) => game.turn(ref, value)}
          />
        ))}
        <div className={styles.actions}>
          {isOver ? (
            <Button variant="primary" onClick={onPlayAgain}>
              {words.again}
            </Button>
          ) : (
            <Button variant="primary" type="submit" disabledReason={turned ? undefined : words.turnFirst}>
              {words.takeMove}
            </Button>
          )}
          <span>{isOver ? '' : words.movesLeft(Math.max(0, left))}</span>
        </div>
      </div>
      <div>
        <div className={styles.figures}>
          <span className={styles.name}>{words.loss}</span>
          <output className={styles.loss} aria-label={words.loss} aria-live={turned ? 'off' : 'polite'}>
            {turned ? words.hidden : lossText(losses.at(-1))}
          </output>
          <span className={styles.best}>{bestText(best[game.level.id])}</span>
        </div>
        <GameChart moves={game.level.moves} losses={losses} descent={descent} />
        <p className={styles.verdict} role="status">
          {verdict(state)}
        </p>
      </div>
    </form>
  );
}

function lossText(loss: number | undefined): string {
  return loss === undefined ? '–' : formatLoss(loss);
}

function bestText(best: number | undefined): string {
  return best === undefined ? words.noBest : words.best(formatLoss(best));
}

function verdict({ losses, descent }: GameState): string {
  const [yours, other] = [losses.at(-1), descent?.at(-1)];
  if (yours === undefined || other === undefined) return '';
  return (yours < other ? words.won : words.lost)(formatLoss(yours), formatLoss(other));
}
