/** Says what the memory for the past no longer holds: states that were left out, and branches that were given up. */
import { timeline as words } from '../i18n/en.ts';
import type { HistoryMemory } from '../worker/protocol.ts';
import type { Branch } from './branches.ts';
import type { ActionContext } from './context.ts';

export function createMemoryWatch({
  get,
  setRun,
  say,
  client,
}: Pick<ActionContext, 'get' | 'setRun' | 'say' | 'client'>): (memory: HistoryMemory) => void {
  let wasThinned = false;
  let droppedCount = 0;

  async function dropBranches(lines: readonly number[]): Promise<void> {
    const { branches } = get().run;
    const lineOf = ({ snapshot }: Branch) =>
      snapshot.moment.then(({ checkpoint }) => client.lineOf(checkpoint));
    const found = await Promise.all(branches.map((branch) => lineOf(branch).catch(() => null)));
    const dropped = branches.filter((_, index) => found[index] != null && lines.includes(found[index]));
    if (dropped.length === 0) return;
    setRun({ branches: get().run.branches.filter((branch) => !dropped.includes(branch)) });
    say(words.branchesDropped(dropped.map(({ epoch }) => epoch)));
  }

  return ({ budgetBytes, droppedLines, isThinned }) => {
    // Once for each run whose past outgrows its memory.
    if (isThinned && !wasThinned) say(words.thinned(budgetBytes / 2 ** 20));
    wasThinned = isThinned;
    if (droppedLines.length > droppedCount) void dropBranches(droppedLines);
    droppedCount = droppedLines.length;
  };
}
