import { createDraft } from '../store/draft.ts';
import { keptText } from './keptText.ts';

/** The exercise that is being made in this browser: the panel and the dialog that shares it work on the same one. */
export const draft = createDraft(keptText('edgewise.exercise'), () => crypto.randomUUID());
