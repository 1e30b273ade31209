import { isLocked, isRemoved, type ParameterRef } from '../../document/edges.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { EdgeActions } from './EdgeActions.tsx';

/** What can be done to the weight or bias that is selected. */
export function EdgeSection() {
  const selection = useApp((state) => state.ui.selection);
  if (!selection || selection.kind === 'neuron') return null;
  return (
    <Section title={selection.kind === 'weight' ? words.thisEdge : words.thisBias}>
      <SelectedParameter selected={selection} />
    </Section>
  );
}

function SelectedParameter({ selected }: { selected: ParameterRef }) {
  const document = useApp((state) => state.document);
  const actions = useActions();
  return (
    <EdgeActions
      locked={isLocked(document, selected)}
      removed={isRemoved(document, selected)}
      onLock={() => actions.toggleLock(selected)}
      onZero={() => actions.setParameter(selected, 0)}
      onToggleRemoved={selected.kind === 'weight' ? () => actions.toggleRemoved(selected) : null}
    />
  );
}
