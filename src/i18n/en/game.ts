/** The game "Be the optimiser". */
import { counted } from './plural.ts';

export const title = 'Be the optimiser';
export const invite = 'Be the optimiser: lower a loss yourself';
export const rules =
  'Turn one weight and make it a move. The loss is shown only then, as gradient descent sees it. It gets as many steps from the same start.';
export const level = 'Level';
export const levels = { one: 'One weight', two: 'Two weights', six: 'Six weights' };
export const loss = 'Loss';
/** Of the game, as the page has some of its own. */
export const announcements = 'Announcements of the game';
export const hidden = '?';
export const movesLeft = (count: number) => `${counted(count, 'move')} left`;
export const takeMove = 'Make it a move';
export const turnFirst = 'Turn a weight first.';
export const again = 'Play again';
export const best = (loss: string) => `Your best: ${loss}`;
export const noBest = 'Not played yet';
export const yours = 'you';
export const descent = 'gradient descent';
export const chart = (yours: string, other: string | null) =>
  other === null
    ? `Your loss after each move: ${yours}`
    : `Your loss after each move: ${yours}. Gradient descent: ${other}`;
export const won = (yours: string, other: string) =>
  `You reached ${yours}, gradient descent ${other}: you went lower.`;
export const lost = (yours: string, other: string) =>
  `You reached ${yours}, gradient descent ${other}: it went lower. Its steps are the slopes: try large moves where the loss falls fast.`;
