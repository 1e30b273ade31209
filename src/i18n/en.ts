/** The words of the interface in English: a file for each part of the page. */
export * as activations from './en/activations.ts';
export * as data from './en/data.ts';
export * as evaluate from './en/evaluate.ts';
export * as gallery from './en/gallery.ts';
export * as gradient from './en/gradient.ts';
export * as loss from './en/loss.ts';
export * as maths from './en/maths.ts';
export * as network from './en/network.ts';
export * as notices from './en/notices.ts';
export * as output from './en/output.ts';
export * as quiz from './en/quiz.ts';
export * as saving from './en/saving.ts';
export * as settings from './en/settings.ts';
export * as slice from './en/slice.ts';
export * as undo from './en/undo.ts';
export * as update from './en/update.ts';
export * as weights from './en/weights.ts';
