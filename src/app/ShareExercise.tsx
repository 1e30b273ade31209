import { ShareExerciseDialog } from '../views/share/ShareExerciseDialog.tsx';
import { draft } from './draft.ts';

/** The exercise in the making, on its way to students. */
export const ShareExercise = () => <ShareExerciseDialog draft={draft} />;
