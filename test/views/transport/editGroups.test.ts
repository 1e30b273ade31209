import { describe, expect, it } from 'vitest';
import type { EditMark } from '../../../src/store/curve.ts';
import { groupEdits, nextOf, type EditGroup } from '../../../src/views/transport/editGroups.ts';
import { groupWords } from '../../../src/views/transport/editWords.ts';

const edit = (epoch: number): EditMark => ({ epoch, words: [`edit ${epoch}`] });
const grouped = (epochs: number[], least: number) =>
  groupEdits(epochs.map(edit), least).map((group) => group.map(({ epoch }) => epoch));

describe('Marks of edits', () => {
  it('stand alone where there is room for each', () => {
    expect(grouped([], 10)).toEqual([]);
    expect(grouped([0, 10, 25], 10)).toEqual([[0], [10], [25]]);
  });

  it('share one with the first of those that are nearer', () => {
    expect(grouped([0, 4, 9, 10, 12, 30], 10)).toEqual([[0, 4, 9], [10, 12], [30]]);
  });

  it('lead from one edit to the next, and then to the first again', () => {
    const group: EditGroup = [edit(4), edit(7), edit(9)];
    const led = [0, 4, 5, 7, 9, 100].map((shown) => nextOf(group, shown).epoch);
    expect(led).toEqual([4, 7, 7, 9, 4, 4]);
  });

  it('say what was changed, the last three at their epochs', () => {
    expect(groupWords([edit(4)])).toBe('Epoch 4: edit 4');
    expect(groupWords([edit(4), edit(7), edit(9), edit(1200)])).toBe(
      'Edits from epoch 4 to 1,200, each press shows the next: 1 earlier; at 7 edit 7; at 9 edit 9; at 1,200 edit 1200',
    );
  });
});
