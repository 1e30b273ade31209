import { useState, type ReactNode } from 'react';
import { pictures } from '../../i18n/en.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { CurvesExport } from './CurvesExport.tsx';
import styles from './ExportDialog.module.css';
import { PictureExport } from './PictureExport.tsx';

type Kind = keyof typeof pictures.kinds;

const KINDS = (['program', 'picture', 'curves'] as const).map((value) => ({
  value,
  label: pictures.kinds[value],
}));

/** A program, a picture, or the curves as numbers. */
export function ExportKinds({ program }: { program: ReactNode }) {
  const [kind, setKind] = useState<Kind>('program');
  return (
    <div className={styles.program}>
      <Segmented label={pictures.kind} labelHidden options={KINDS} value={kind} onChange={setKind} />
      {kind === 'program' && program}
      {kind === 'picture' && <PictureExport />}
      {kind === 'curves' && <CurvesExport />}
    </div>
  );
}
