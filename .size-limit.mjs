/** What a first visit loads, and what the workers do. Sizes as they cross the wire, with gzip. */
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const named = (/** @type {RegExp} */ pattern) =>
  Array.from(page.matchAll(pattern), ([, name]) => `dist/assets/${name}`);

export default [
  {
    name: 'page: scripts for the first paint',
    path: named(/assets\/([\w-]+\.js)/g),
    limit: '250 kB',
    gzip: true,
  },
  { name: 'page: styles', path: named(/assets\/([\w-]+\.css)/g), limit: '20 kB', gzip: true },
  { name: 'training worker', path: 'dist/assets/training.worker-*.js', limit: '40 kB', gzip: true },
  {
    name: 'training worker: on demand',
    path: ['dist/assets/answers-*.js', 'dist/assets/referenceProgram-*.js'],
    limit: '4 kB',
    gzip: true,
  },
  { name: 'table worker', path: 'dist/assets/table.worker-*.js', limit: '20 kB', gzip: true },
  { name: 'fonts', path: 'dist/assets/*.woff2', limit: '110 kB', gzip: false },
];
