/**
 * Measures how fast Edgewise trains and looks, beside other libraries on the same work and beside the limit of the machine.
 * Prints one line of JSON for each workload and contestant.
 *
 *   node test/bench/bench.mjs [--browser] [workload,workload…] [seconds for each]
 *   node test/bench/bench.mjs --awkward
 *
 * With --browser it happens in a page of Chromium. With --awkward it is about something else: how much longer training takes
 * with tiny and with huge weights and inputs. The other libraries are wanted from `npm install --prefix
 * test/bench`; those that are missing are left out.
 */
import { buildForNode, buildPage } from './build.mjs';
import { runInPage } from './page.mjs';

const options = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const names = options[0]?.split(',') ?? null;
const secondsEach = Number(options[1] ?? 2);
const report = (record) => console.log(JSON.stringify(record));

if (process.argv.includes('--awkward')) {
  const { runAwkward } = await buildForNode();
  await runAwkward(report);
} else if (process.argv.includes('--browser')) {
  await runInPage(await buildPage(), names, secondsEach, report);
} else {
  const { runBenches } = await buildForNode();
  await runBenches(names, secondsEach, report);
}
// Some libraries keep threads that would never end.
process.exit(0);
