import { ProblemsDialog } from '../views/gallery/ProblemsDialog.tsx';
import { ImportTable } from '../views/workflow/ImportTable.tsx';

/** The gallery of problems, where a person's own table is read too. */
export function Gallery() {
  return <ProblemsDialog importTable={<ImportTable />} />;
}
