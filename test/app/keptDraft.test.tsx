import { beforeEach, describe, expect, it } from 'vitest';
import { keptDraft, keptDraftIds } from '../../src/app/keeping/keptDraft.ts';

const draftOf = (id: string, opens: string | null) => keptDraft({ kind: 'exercise', id, opens });

beforeEach(() => localStorage.clear());

describe('The exercise of a tab', () => {
  it('is its own: another tab writes another', () => {
    draftOf('one', null).write('slopes');
    draftOf('other', null).write('biases');
    expect(draftOf('one', 'one').read()).toBe('slopes');
    expect(draftOf('other', 'other').read()).toBe('biases');
    expect(keptDraftIds()).toEqual(['other', 'one']);
  });

  it('that was duplicated is a copy, also after a reload with nothing written', () => {
    const one = draftOf('one', null);
    one.write('slopes');
    const copy = draftOf('copy', 'one');
    expect(copy.read()).toBe('slopes');
    one.write('biases');
    expect([copy, draftOf('copy', 'copy')].map((draft) => draft.read())).toEqual(['slopes', 'slopes']);
  });

  it('of the time when all tabs had the same goes to the first that opens with none', () => {
    localStorage.setItem('edgewise.exercise', 'slopes');
    draftOf('other', null);
    expect(draftOf('other', 'other').read()).toBe('slopes');
    expect(draftOf('next', null).read()).toBeNull();
  });

  it('of that time stays where it is for as long as there is no room for another', () => {
    localStorage.setItem('edgewise.exercise', 'slopes');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      expect(draftOf('one', null).read()).toBe('slopes');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(draftOf('next', null).read()).toBe('slopes');
  });

  it('is forgotten where ten others are newer', () => {
    for (let tab = 0; tab <= 10; tab++) draftOf(`tab ${tab}`, null).write(`exercise ${tab}`);
    expect(keptDraftIds()).toHaveLength(10);
    expect(draftOf('tab 0', 'tab 0').read()).toBeNull();
    expect(draftOf('tab 1', 'tab 1').read()).toBe('exercise 1');
  });
});
