import { AuthorPanel } from '../views/lessons/author/AuthorPanel.tsx';
import { draft } from './draft.ts';

/** An exercise in the making, in the place of the data. */
export const AuthorColumn = () => <AuthorPanel draft={draft} />;
