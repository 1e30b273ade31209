/** The parts of a goal that can be changed: what it is about, how it compares, and the number. */
import { author as words } from '../../../i18n/en.ts';
import type { EdgewiseDocument } from '../../../document/document.ts';
import { parameterRefs } from '../../../document/edges.ts';
import { ACTIVATION_LABELS } from '../../../document/labels.ts';
import { layerTitle, neuronName, parameterName } from '../../../document/names.ts';
import { parseNumber } from '../../../document/numbers.ts';
import type { ActivationName } from '../../../engine/index.ts';
import type { Condition, Goal, Quantity } from '../../../lessons/goals.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectChip } from '../../../ui/SelectChip.tsx';
import styles from './CheckEditor.module.css';

/** Longer lists nobody reads to the end: select the weight on the page instead. */
const MOST_LISTED = 300;

const CONDITIONS = (Object.keys(words.conditions) as Condition['is'][]).map((value) => ({
  value,
  label: words.conditions[value],
}));
const ACTIVATIONS = (Object.keys(ACTIVATION_LABELS) as ActivationName[]).map((value) => ({
  value,
  label: ACTIVATION_LABELS[value],
}));

interface FieldsProps<Edited extends Goal> {
  goal: Edited;
  document: EdgewiseDocument;
  onChange: (goal: Goal) => void;
}

type GoalOf<Kind extends Goal['kind']> = Extract<Goal, { kind: Kind }>;

export function GoalFields({ goal, document, onChange }: FieldsProps<Goal>) {
  switch (goal.kind) {
    case 'value':
      return <ValueFields goal={goal} document={document} onChange={onChange} />;
    case 'setting':
      return <ActivationFields goal={goal} document={document} onChange={onChange} />;
    case 'answer':
      return (
        <div className={styles.fields}>
          <Numeric
            label={words.value}
            value={goal.value}
            onChange={(value) => onChange({ ...goal, value })}
          />
          <Numeric
            label={words.within}
            value={goal.within}
            least={0}
            onChange={(within) => onChange({ ...goal, within })}
          />
        </div>
      );
    default:
      return null;
  }
}

function ValueFields({ goal, document, onChange }: FieldsProps<GoalOf<'value'>>) {
  const { of, is } = goal;
  const choices = quantitiesLike(of, document);
  const change = (part: Partial<Condition>) => onChange({ ...goal, is: { ...is, ...part } });
  return (
    <div className={styles.fields}>
      {choices.length > 1 && (
        <SelectChip
          label={words.which}
          labelHidden
          options={choices.map(({ label }, index) => ({ value: String(index), label }))}
          value={String(choices.findIndex((choice) => isSame(choice.of, of)))}
          onChange={(index) => onChange({ ...goal, of: choices[Number(index)]!.of })}
        />
      )}
      <SelectChip
        label={words.condition}
        labelHidden
        options={CONDITIONS}
        value={is.is}
        onChange={(kind) => change({ is: kind })}
      />
      <Numeric label={words.value} value={is.value} onChange={(value) => change({ value })} />
      {is.is === 'equal' && (
        <Numeric
          label={words.within}
          value={is.within ?? 0}
          least={0}
          onChange={(within) => change({ within })}
        />
      )}
    </div>
  );
}

function ActivationFields({ goal, document, onChange }: FieldsProps<GoalOf<'setting'>>) {
  const { setting } = goal;
  if (setting.kind !== 'activation') return null;
  return (
    <div className={styles.fields}>
      <SelectChip
        label={words.layer}
        labelHidden
        options={document.layers.map((_, index) => ({
          value: String(index + 1),
          label: layerTitle(document, index + 1),
        }))}
        value={String(setting.layer)}
        onChange={(layer) => onChange({ ...goal, setting: { ...setting, layer: Number(layer) } })}
      />
      <SelectChip
        label={words.activation}
        labelHidden
        options={ACTIVATIONS}
        value={(goal.oneOf[0] ?? 'linear') as ActivationName}
        onChange={(activation) => onChange({ ...goal, oneOf: [activation] })}
      />
    </div>
  );
}

interface NumericProps {
  label: string;
  value: number;
  least?: number;
  onChange: (value: number) => void;
}

function Numeric({ label, value, least = -Infinity, onChange }: NumericProps) {
  return (
    <NumberField
      label={label}
      text={String(value)}
      onCommit={(text) => {
        const parsed = parseNumber(text);
        if (!parsed.ok) return parsed.error;
        onChange(Math.max(least, parsed.value));
        return null;
      }}
    />
  );
}

/** The numbers of the same kind that the network has. */
function quantitiesLike(of: Quantity, document: EdgewiseDocument): { of: Quantity; label: string }[] {
  const last = document.layers.length;
  switch (of.kind) {
    case 'output':
      return document.layers[last - 1]!.units.map((_, unit) => ({
        of: { kind: 'output', unit },
        label: neuronName(document, last, unit),
      }));
    case 'parameter':
      return parameterRefs(document)
        .slice(0, MOST_LISTED)
        .map((ref) => ({ of: { kind: 'parameter', ref }, label: parameterName(document, ref) }));
    case 'units':
      return document.layers.map((_, index) => ({
        of: { kind: 'units', layer: index + 1 },
        label: layerTitle(document, index + 1),
      }));
    default:
      return [];
  }
}

function isSame(one: Quantity, other: Quantity): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
