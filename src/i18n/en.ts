/**
 * The words of the interface in English: a file for each part of the page. What stands here is loaded with the page; the words
 * of what comes on demand are imported from their own file, and come with it.
 */
export * as actions from './en/actions.ts';
export * as activations from './en/activations.ts';
export * as changes from './en/changes.ts';
export * as comparing from './en/comparing.ts';
export * as controls from './en/controls.ts';
export * as data from './en/data.ts';
export * as evaluate from './en/evaluate.ts';
export * as fit from './en/fit.ts';
export * as gallery from './en/gallery.ts';
export * as gradient from './en/gradient.ts';
export * as labels from './en/labels.ts';
export * as lessons from './en/lessons.ts';
export * as loss from './en/loss.ts';
export * as maths from './en/maths.ts';
export * as names from './en/names.ts';
export * as network from './en/network.ts';
export * as notices from './en/notices.ts';
export * as numbers from './en/numbers.ts';
export * as output from './en/output.ts';
export * as pictures from './en/pictures.ts';
export * as present from './en/present.ts';
export * as programs from './en/programs.ts';
export * as projector from './en/projector.ts';
export * as quiz from './en/quiz.ts';
export * as runs from './en/runs.ts';
export * as saving from './en/saving.ts';
export * as settings from './en/settings.ts';
export * as share from './en/share.ts';
export * as slice from './en/slice.ts';
export * as table from './en/table.ts';
export * as tables from './en/tables.ts';
export * as timeline from './en/timeline.ts';
export * as topbar from './en/topbar.ts';
export * as transport from './en/transport.ts';
export * as undo from './en/undo.ts';
export * as update from './en/update.ts';
export * as weights from './en/weights.ts';
export * as workflow from './en/workflow.ts';
