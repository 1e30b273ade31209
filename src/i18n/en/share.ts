/** The dialog "Share": links and files. */
import { grouped } from './plural.ts';

export const title = 'Share';

export const link = 'Link to everything as it is now';
export const making = 'The link is being made.';
export const copy = 'Copy';
export const send = 'Send';
export const subject = 'A neural network in Edgewise';
export const copied = 'The link is copied.';
export const notCopied = 'The browser does not let the page copy. Select the link and copy it.';
export const holds = (characters: number) =>
  `${grouped(characters)} characters: the problem, the network, its weights to the last bit and where training stands.`;

/** What a link had no room for, or could not be made of. */
type LeftOut = 'curve' | 'slots' | 'run' | 'rows' | 'all';

const LEFT_OUT: Record<LeftOut, string> = {
  curve: 'The loss curve had no room in it.',
  slots: "The optimiser's memory had no room in it, so training goes on from an empty one. The file has all.",
  run: 'The network is too large for a link to hold its weights: it opens with its initial weights, and the same training gives the same numbers. The file has all.',
  rows: 'The rows of your table are too many for a link. Save the file and send that.',
  all: 'The link could not be made. Close this dialog and open it again.',
};

export const leftOut = (parts: readonly LeftOut[]) => parts.map((part) => LEFT_OUT[part]).join(' ');

export const qr = 'QR code of the link';
export const qrNearOnly =
  'This much makes a fine code: a phone reads it from a screen close by, not from a wall. To a class send the link or the file.';
export const tooLongForQr =
  'The link is too long for a QR code that a phone could read: its squares would be too small. Send the link or the file.';

export const file = 'File';
export const saveFile = 'Save file';
export const openFile = 'Open file';
export const startAfresh = 'Start afresh';
export const fileNote =
  'The file holds everything, a table of your own included. It can also be dropped on the page. Your work is kept in this browser by itself, and a reload finds it again.';
