/** Where a part of the page, or the whole of it, is not there. */
export const title = 'Something went wrong';

export const notLoaded =
  'This part of the page could not be loaded. See whether you are online, and try again.';
export const stillNotLoaded =
  'It still could not be loaded. See whether you are online and try again, or reload the page.';
export const stopped = 'This part of the page has stopped working. Try again, or undo what you did last.';
export const tryAgain = 'Try again';

export const pageStopped =
  'The page has stopped working. What this browser keeps of your work comes back when you reload. To be sure, save it as a file first.';
export const sceneStopped = 'This scene has stopped working. Reload it to begin anew.';
export const pageNotLoaded = 'The page could not be loaded. See whether you are online, and reload it.';
export const reload = 'Reload';
export const saveFile = 'Save as a file';

export const neededNotLoaded =
  'What this needs could not be loaded. See whether you are online, and try again.';
