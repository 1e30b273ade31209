/** The quiz: what it asks, what it says to an answer, and the score. */
export const title = 'Quiz';
export const newRound = 'New round';
export const end = 'End quiz';
export const intro = 'Work out each number before it is shown.';
export const next = 'Next question';

export const answer = 'Your answer';
export const check = 'Check';
export const hint = 'Hint';
export const lastHint = 'That was the last hint: the numbers are there.';
export const show = 'Show it';
export const right = (answerText: string) => `Right: ${answerText}`;
export const shown = (answerText: string) => `Shown: ${answerText}`;
export const tooHigh = 'Not yet: too high.';
export const tooLow = 'Not yet: too low.';

export const sumOf = (neuron: string) => `Sum z of ${neuron}`;
export const activationOf = (neuron: string) => `Activation a of ${neuron}`;
export const outputOf = (neuron: string) => `Value ŷ of ${neuron}`;
export const lossOfSample = 'Loss of this sample';
export const deltaOf = (neuron: string) => `δ of ${neuron}`;
export const gradientOf = (parameter: string) => `Gradient of the ${parameter}`;
export const updated = (parameter: string) => `New ${parameter}, after the update`;

export const scoreRight = (count: number, all: number) => `${count} of ${all} right`;
export const scoreShown = (count: number) => `${count} shown`;
export const scoreHinted = (count: number) => `${count} with a hint`;
