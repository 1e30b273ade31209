/** The gradient of one weight or bias: the step to come, the check by nudging, and who pushes it. */
import { counted } from './plural.ts';

export const titles = { weight: 'Gradient of this weight', bias: 'Gradient of this bias' };
export const over = (scope: string) => `over ${scope}`;
export const gradient = 'Gradient';
export const nextStep = 'Next step';
export const nextStepWord = 'next step';
export const leftAlone = 'left alone';
export const noStep = 'no step';

export const checkTitle = 'Gradient check';
export const nudge = 'Nudge ε';
export const numberFrom = (least: number, most: number) => `Type a number from ${least} to ${most}.`;
/** Before the name of the weight. */
export const lossAt = 'J at';
export const difference = 'difference / 2ε';
export const chainRule = 'chain rule';
export const relativeDifference = 'relative difference';
export const same = 'Both numbers are the same.';
export const agree = (digits: number) => `The two agree to ${counted(digits, 'digit')}.`;
export const differ = 'The two differ: there is a kink near this weight, or ε is too large or too small.';

export const sharesTitle = 'Who pushes';
/** Around ∂L/∂w. */
export const sharesBefore = 'Each sample of this batch and its own';
export const sharesAfter = 'A bar to the right pushes it up, one to the left down.';
export const sharesList = 'Samples by their push';
export const more = (count: string) => `… ${count} more …`;
export const meanOf = (count: string) => `mean of ${count}`;
export const pushes = { up: 'pushes up', down: 'pushes down', nowhere: 'pushes nowhere' };
