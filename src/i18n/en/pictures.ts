/** Pictures and curves in the dialog "Export". */
import { plural } from './plural.ts';

export const kinds = { program: 'Program', picture: 'Picture', curves: 'Curves' };
export const kind = 'What to export';

export const pictureTitle = (problem: string, shape: string) => `${problem}, a network of ${shape}`;
export const preview = 'The network as it is exported';
export const size = (widthPx: number, heightPx: number) =>
  `${widthPx} × ${heightPx} px, as it stands on the screen. The SVG has its fonts inside, and its words are text.`;
export const svg = 'Download SVG';
export const png = (scale: number) => `Download PNG, ${scale}×`;
export const making = 'The picture is being made.';
export const pictureFailed = 'The picture could not be made. Close this dialog and open it again.';

export const csv = 'Download CSV';
export const curvesHint = (points: number) =>
  plural(
    points,
    'One point: loss and accuracy before training. Train, and there are more.',
    `${points} points: loss and accuracy on the train and validation rows, at the ends of epochs.`,
  );
export const noPoints = 'There is no point yet.';
export const firstLines = 'The first lines';
