/**
 * Measures how fast Edgewise trains and looks, beside other libraries on the same work, in one process and in turns, so
 * that what else the machine does hits all alike. Prints one line of JSON for each workload and contestant.
 *
 *   node test/bench/bench.mjs [workload,workload…] [seconds for each]
 *
 * The other libraries are wanted from `npm install --prefix test/bench`; those that are missing are left out.
 */
import { edgewise, loadEngine } from './edgewise.mjs';
import { PEERS } from './peers.mjs';
import { LOSSES, makeData, makeWeights, WORKLOADS } from './workloads.mjs';

const ROUNDS = 9;
const WARM_UP_MS = 500;

const [names = Object.keys(WORKLOADS).join(','), seconds = '2'] = process.argv.slice(2);
const { compileNetwork, referenceProgram } = await loadEngine();
const CONTESTANTS = [
  edgewise('Edgewise', compileNetwork, 'reproducible'),
  edgewise('Edgewise fast', compileNetwork, 'fast'),
  edgewise('Edgewise exact', referenceProgram),
  ...PEERS,
];

for (const name of names.split(',')) await measure(name, (1000 * Number(seconds)) / ROUNDS);

async function measure(name, roundMs) {
  const workload = WORKLOADS[name];
  const runners = [];
  for (const contestant of CONTESTANTS) {
    const runner = await start(contestant, workload);
    if (runner === null) continue;
    if (contestant.name.startsWith('Edgewise') && LOSSES[name]) checkLosses(name, runner);
    runners.push({ name: contestant.name, ...calibrate(runner, workload, roundMs), rates: [] });
  }
  for (let round = 0; round < ROUNDS; round++) for (const runner of runners) runner.rates.push(runner.rate());
  const fastestPeer = Math.max(...runners.filter(isPeer).map(({ rates }) => median(rates)), 0);
  for (const runner of runners) {
    const rate = median(runner.rates);
    const ratio = fastestPeer > 0 ? Number((rate / fastestPeer).toPrecision(3)) : null;
    console.log(
      JSON.stringify({ workload: name, contestant: runner.name, samplesPerSecond: Math.round(rate), ratio }),
    );
  }
}

function isPeer({ name }) {
  return !name.startsWith('Edgewise');
}

/** Null where the library is missing or cannot do the work. */
async function start(contestant, workload) {
  try {
    return await contestant.start(workload, makeData(workload), makeWeights(workload));
  } catch (error) {
    console.error(`${contestant.name} is left out: ${error.message}`);
    return null;
  }
}

/** A time counts only for who computes the right thing. */
function checkLosses(name, { loss, trainEpochs }) {
  const { before, epochs, after } = LOSSES[name];
  const losses = [loss(), (trainEpochs(epochs), loss())];
  const isRight = [before, after].every((expected, k) => Math.abs(losses[k] - expected) < 2e-5);
  if (!isRight)
    throw new Error(`${name}: the losses are ${losses.join(' and ')}, not ${before} and ${after}.`);
}

/** Runs until the code is warm, and finds how often the work fits into a round. */
function calibrate(runner, { rows, looking }, roundMs) {
  const work = looking ? (count) => repeat(count, runner.look) : runner.trainEpochs;
  let count = 1;
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end;)
    if (timeOf(() => work(count)) < roundMs / 2) count *= 2;
  return { rate: () => (1000 * count * rows) / timeOf(() => work(count)) };
}

function timeOf(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function repeat(count, action) {
  for (let k = 0; k < count; k++) action();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
