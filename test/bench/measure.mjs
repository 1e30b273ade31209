/** Contestants in turns, so that what else the machine does hits all alike. */
const ROUNDS = 9;
const WARM_UP_MS = 500;

/**
 * Milliseconds: in Node those that the processor spent on this process, so that other work on the machine does not count; in a
 * page those of the clock.
 */
const now = typeof process === 'object' ? processorMs : () => performance.now();

function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The median and the best rate of each runner. A runner has `run(times)` and `rateFrom(milliseconds, times)`; how often it runs in a round
 * is found out first, while its code gets warm.
 */
export function measure(runners, secondsEach) {
  const roundMs = (1000 * secondsEach) / ROUNDS;
  const times = runners.map((runner) => warmUp(runner, roundMs));
  const rates = runners.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    runners.forEach((runner, k) => rates[k].push(runner.rateFrom(timeOf(runner, times[k]), times[k])));
  }
  return rates.map((each) => ({ median: median(each), best: Math.max(...each) }));
}

/** The milliseconds that one of many runs takes in the best of some rounds. */
export function bestMs(run) {
  const runner = { run };
  const times = warmUp(runner, 2, 60);
  return Math.min(...Array.from({ length: 20 }, () => timeOf(runner, times) / times));
}

function warmUp(runner, roundMs, milliseconds = WARM_UP_MS) {
  let times = 1;
  for (const end = performance.now() + milliseconds; performance.now() < end;)
    if (timeOf(runner, times) < roundMs / 2) times *= 2;
  return times;
}

function timeOf(runner, times) {
  const start = now();
  runner.run(times);
  return now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
