// @ts-check
/** Adds up what Vitest and Playwright reported, and closes with one plain line. */
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const unit = read('node_modules/.cache/vitest.json');
const { stats, suites } = read('node_modules/.cache/playwright.json');
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;

/**
 * Playwright's report is a tree of suites; a flaky test is one that passed at the second try.
 * @param {{ suites?: object[], specs?: { title: string, file: string, tests: { status: string }[] }[] }} suite
 * @returns {string[]}
 */
const flakyIn = ({ suites: inner = [], specs = [] }) => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title, file }) => `${file} › ${title}`),
  ...inner.flatMap(flakyIn),
];
for (const title of flakyIn({ suites })) console.log(`passed only at the second try: ${title}`);

/** Tests of what this machine lacks, such as a library of Python, are left out; whoever reads the result should know. */
const leftOut = unit.testResults
  .flatMap(
    (/** @type {{ assertionResults: { status: string, ancestorTitles: string[] }[] }} */ file) =>
      file.assertionResults,
  )
  .filter((/** @type {{ status: string }} */ { status }) => status === 'pending' || status === 'skipped')
  .map((/** @type {{ ancestorTitles: string[] }} */ { ancestorTitles }) => ancestorTitles.join(' › '));
for (const title of new Set(leftOut)) {
  const count = leftOut.filter((/** @type {string} */ other) => other === title).length;
  console.log(`left out, as this machine lacks what they need: ${title} (${count})`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
