import type { ProblemInput } from '../../data/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { Var } from '../../ui/Var.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface SamplesTableHeadProps {
  inputs: readonly ProblemInput[];
  showBefore: boolean;
  showVerdict: boolean;
}

/** What the columns of the samples are. */
export function SamplesTableHead({ inputs, showBefore, showVerdict }: SamplesTableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">#</th>
        {inputs.map(({ name, symbol }, index) => (
          <th key={symbol} scope="col">
            {name === symbol ? <Var name="x" sub={index + 1} /> : lastWord(name)}
          </th>
        ))}
        <th scope="col">
          <Var name="y" />
        </th>
        {showBefore && <th scope="col">{words.was}</th>}
        <th scope="col">
          <Var name="y" hat />
        </th>
        {showVerdict && (
          <th scope="col">
            <VisuallyHidden>{words.decision}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}

/** "Family members" is "members" at the head of a narrow column. */
function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase();
}
