/** The cost slice: the loss along one weight or bias. */
export const lossOver = 'Loss over';
export const lossOverWord = 'loss over';
export const noTarget = 'This sample has no target, so it has no loss.';
export const later = 'The loss of this sample comes with a later step.';
export const along = (parameter: string) => `J along the ${parameter}`;
export const pointText = (value: string, loss: string) => `${value}, J ${loss}`;
export const slope = (value: string) => `slope ${value}`;
export const nextStep = (value: string) => `next step ${value}`;
export const was = (loss: string) => `was ${loss}`;
