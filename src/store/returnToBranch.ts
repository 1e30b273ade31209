/** Returns to the end of a branch, with its past. One entry of undo; the run that is left becomes a branch in its turn. */
import { timeline as words } from '../i18n/en.ts';
import { withBranch } from './branches.ts';
import type { ActionContext } from './context.ts';
import { standingOf } from './history.ts';
import { putInPlace } from './putInPlace.ts';

/** Nothing moves where its state or its rows cannot be had any more; then it is said. */
export async function returnToBranch(context: ActionContext, number: number): Promise<void> {
  const { get, frames, history } = context;
  const branch = get().run.branches.find((other) => other.number === number);
  if (!branch || get().ui.gesture) return;
  context.client.pause();
  const present = history.capture();
  const standing = await standingOf(branch.snapshot).catch(() => null);
  const rows = await context.tables.ensure(branch.snapshot.document).catch(() => null);
  const { behind, branches } = get().run;
  if (!branches.includes(branch) || get().ui.gesture) return;
  if (!standing || !rows?.ok) return context.say(words.lost, 'error');
  const left = { snapshot: present, epoch: behind?.epoch ?? frames.latest()?.epoch ?? 0 };
  const others = branches.filter((other) => other !== branch);
  history.record(words.wentToBranch(branch.epoch), { snapshot: present });
  putInPlace(context, { ...standing, branches: withBranch(others, left, branch.fromEpoch) });
  context.setHistoryWords();
  context.announce(words.isAtBranch(branch.epoch));
}
