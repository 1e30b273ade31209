/** The words of the interface in English: a file for each part of the page. */
export * as settings from './en/settings.ts';
