import { shapeText } from '../../document/network.ts';
import { problemOf } from '../../document/problem.ts';
import { lessons } from '../../i18n/en.ts';
import { useActions, useApp, useIsWithheld } from '../../store/hooks.ts';
import { ProblemPicker } from './ProblemPicker.tsx';

/** Which problem is open, with the way to another. */
export function OpenProblem() {
  const document = useApp((state) => state.document);
  const isFixed = useIsWithheld('data');
  const { set } = useActions();
  return (
    <ProblemPicker
      problemName={problemOf(document).name}
      shape={shapeText(document)}
      whyFixed={isFixed ? lessons.withheld.data : undefined}
      onOpen={() => set('dialog', 'problems')}
    />
  );
}
