import { useMemo } from 'react';
import { initialParametersOf } from '../../../document/saved/initialParameters.ts';
import type { Saved } from '../../../document/saved/saved.ts';
import { isMet } from '../../../lessons/judgeGoal.ts';
import type { Scene } from '../../../lessons/types.ts';
import { lessonFacts } from '../../../store/lessonFacts.ts';
import { useApp } from '../../../store/hooks.ts';

/** The checks that are met already where the scene begins; known only while the page still is as it was recorded. */
export function useMetAtStart({ setUp: { start }, task }: Scene): readonly boolean[] {
  const saved = start.kind === 'saved' ? start.saved : null;
  const parameters = useMemo(() => saved && parametersOf(saved), [saved]);
  const document = useApp((state) => state.document);
  const isSameDocument = useMemo(
    () => saved !== null && JSON.stringify(document) === JSON.stringify(saved.document),
    [document, saved],
  );
  const met = useApp((state) => {
    const frame = state.run.frame;
    const isStart =
      isSameDocument && frame && frame.parameters.every((value, at) => value === parameters?.[at]);
    const facts = isStart ? lessonFacts({ begun: state.document, since: null }, state) : null;
    return facts ? task.checks.map(({ goal }) => isMet(goal, facts, null)).join() : '';
  });
  return met.split(',').map((text) => text === 'true');
}

function parametersOf({ run, document }: Saved): Float32Array {
  return run?.parameters ?? initialParametersOf(document);
}
