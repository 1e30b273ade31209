// @ts-check
/** Adds up what Vitest and Playwright reported, and closes with one plain line. */
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const unit = read('node_modules/.cache/vitest.json');
const { stats } = read('node_modules/.cache/playwright.json');
const passed = unit.numPassedTests + stats.expected;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
