/** What could not be done in the training worker, and how things stand now. */
export const titles = {
  request: 'The numbers to show could not be worked out',
  change: 'The change could not be carried out',
  command: 'That could not be done',
  training: 'Training could not go on',
  worker: 'The training worker does not run',
};

export const hints = {
  request: 'Nothing was changed: the run goes on from where it was.',
  change:
    'The run is still the one before, and does not follow what is set now. Undo the change, or set something else.',
  command: 'The network is as it was.',
  training: 'Training has stopped. Undo brings back the state before it.',
  worker: 'Reload the page.',
};
/** Of a command that broke halfway, rather than to be refused. */
export const brokenCommand = 'The network may have been changed on the way: undo brings it back.';

/** Of a question about one weight, in the place of its answer. */
export const noAnswer = 'This could not be worked out.';

export const notice = (title: string, hint: string) => `${title}. ${hint}`;
/** `detail` is what the program or the browser says, which no catalogue holds. */
export const withDetail = (hint: string, detail: string) => `${hint} For a report: “${detail}”`;
