/** The exercise that is being made in this tab: the panel and the dialog that shares it work on the same one. */
import { createDraft } from '../store/draft.ts';
import { keptDraft, keptDraftIds } from './keeping/keptDraft.ts';
import { claimTab, newId } from './keeping/tab.ts';

const tab = await claimTab(keptDraftIds(), false, 'exercise');

export const draft = createDraft(keptDraft(tab), newId);
