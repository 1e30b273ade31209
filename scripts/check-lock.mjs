// @ts-check
/** The lock file must hold every optional package (npm drops some in silence) and name no registry. */
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const places = Object.keys(packages);
const problems = places.flatMap((place) => {
  const entry = packages[place];
  const missing = Object.keys(entry?.optionalDependencies ?? {}).filter(
    (name) => !places.some((other) => other.endsWith(`node_modules/${name}`)),
  );
  return [
    ...missing.map((name) => `${place}: optional ${name} is missing`),
    ...(entry?.resolved?.startsWith('http') ? [`${place}: names where it was fetched from`] : []),
  ];
});
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
