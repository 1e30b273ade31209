/** The benches themselves, the same in Node and in a page. */
export { runAwkward } from './awkward.mjs';
import { EDGEWISE } from './edgewise.mjs';
import { boundOf, LIMITS, limitRunner } from './limits.mjs';
import { measure } from './measure.mjs';
import { PEERS } from './peers/index.mjs';
import { LOSSES, makeData, makeWeights, WORKLOADS } from './workloads.mjs';

/** Measures the workloads one by one and hands a record for each contestant, and for the limit, to `report`. */
export async function runBenches(names, secondsEach, report) {
  for (const name of names ?? Object.keys(WORKLOADS)) {
    if (!Object.hasOwn(WORKLOADS, name)) throw new Error(`There is no workload ${name}.`);
    await runBench(name, secondsEach, report);
  }
}

async function runBench(name, secondsEach, report) {
  const workload = WORKLOADS[name];
  const limits = await startAll(LIMITS, limitRunner);
  const contestants = await startAll([...EDGEWISE, ...PEERS], (contestant) => start(contestant, name));
  const rates = measure(
    [...limits, ...contestants].map(({ runner }) => runner),
    secondsEach,
  );
  // A limit is what the machine can do when it is left alone; so what was reached of it is told by the best round too.
  const peak = new Map(limits.map(({ one }, k) => [one.arithmetic, rates[k].best]));
  limits.forEach(({ one }, k) =>
    report({ workload: name, limit: one.name, gigaflops: round(rates[k].best) }),
  );
  const results = contestants.map(({ one }, k) => {
    const { median, best } = rates[limits.length + k];
    return { one, rate: median, best };
  });
  const fastestPeer = Math.max(...results.map(({ one, rate }) => (one.isOurs ? 0 : rate)));
  for (const { one, rate, best } of results) {
    const ratio = fastestPeer > 0 ? round(rate / fastestPeer) : null;
    const limit = peak.get(one.arithmetic);
    const bound = limit === undefined ? null : boundOf(workload, limit);
    report({
      workload: name,
      contestant: one.name,
      samplesPerSecond: Math.round(rate),
      ratio,
      ...(bound !== null && { bound: Math.round(bound), share: round(best / bound) }),
    });
  }
}

/** Those that start, with their runners. */
async function startAll(all, startOne) {
  const started = [];
  for (const one of all) {
    const runner = await startOne(one);
    if (runner !== null) started.push({ one, runner });
  }
  return started;
}

/** Null where the library is missing or cannot do the work. */
async function start(contestant, name) {
  const workload = WORKLOADS[name];
  const { rows, batchSize, looking } = workload;
  const begun = await contestant.start(workload, makeData(workload), makeWeights(workload)).catch((error) => {
    console.error(`${name}: ${contestant.name} is left out: ${error.message}`);
    return null;
  });
  if (begun === null) return null;
  const steps = Math.ceil(rows / batchSize);
  if (contestant.isOurs && LOSSES[name]) checkLosses(name, begun, steps);
  const samples = looking ? rows : rows / steps;
  return {
    run: looking ? (times) => repeat(times, begun.look) : begun.trainSteps,
    rateFrom: (milliseconds, times) => (1000 * times * samples) / milliseconds,
  };
}

/** A time counts only for who computes the right thing. */
function checkLosses(name, { loss, trainSteps }, steps) {
  const { before, epochs, after } = LOSSES[name];
  const losses = [loss(), (trainSteps(epochs * steps), loss())];
  const isRight = [before, after].every((expected, k) => Math.abs(losses[k] - expected) < 2e-5);
  if (!isRight)
    throw new Error(`${name}: the losses are ${losses.join(' and ')}, not ${before} and ${after}.`);
}

function repeat(count, action) {
  for (let k = 0; k < count; k++) action();
}

function round(value) {
  return Number(value.toPrecision(3));
}
