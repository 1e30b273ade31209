import type { ReactNode } from 'react';
import type { ProblemInput } from '../../data/problem.ts';
import { parseNumber } from '../../document/numbers.ts';
import { data as words } from '../../i18n/en.ts';
import { ExactSlider } from '../../ui/ExactSlider.tsx';
import { Var } from '../../ui/Var.tsx';
import styles from './SampleInputs.module.css';
import { inputText } from './targetText.ts';

/** How far one step of the slider goes between numbers that are not whole. */
const FINE_STEP = 0.01;

/** Inputs that span less than this are moved finely though their rows are whole: between 0 and 1 there is much to see. */
const WHOLE_SPAN = 2;

interface SampleInputsProps {
  inputs: readonly ProblemInput[];
  values: readonly number[];
  /** Names, slider and number in one row, or the slider below the other two and whole numbers moved by one. */
  layout: 'row' | 'stacked';
  onChange: (values: readonly number[]) => void;
}

/** A slider for each input of the sample, and beside it the number, which can be typed exactly. */
export function SampleInputs({ inputs, values, layout, onChange }: SampleInputsProps) {
  return (
    <div className={styles.inputs} data-layout={layout}>
      {inputs.map((input, index) => (
        <SampleInput
          key={input.symbol}
          input={input}
          number={index + 1}
          value={values[index] ?? 0}
          layout={layout}
          onChange={(value) => onChange(values.with(index, value))}
        />
      ))}
    </div>
  );
}

interface SampleInputProps {
  input: ProblemInput;
  /** Its place among the inputs, from 1. */
  number: number;
  value: number;
  layout: 'row' | 'stacked';
  onChange: (value: number) => void;
}

function SampleInput({ input, number, value, layout, onChange }: SampleInputProps) {
  function commit(text: string): string | null {
    const parsed = parseNumber(text);
    if (!parsed.ok) return parsed.error;
    onChange(parsed.value);
    return null;
  }

  const whole = layout === 'stacked' && input.max - input.min > WHOLE_SPAN && Number.isInteger(value);
  return (
    <ExactSlider
      label={input.name}
      labelContent={inputLabel(input, number, layout)}
      exactLabel={words.exactInput(number)}
      layout={layout}
      value={value}
      valueText={inputText(value)}
      min={input.min}
      max={input.max}
      step={whole ? 1 : FINE_STEP}
      origin={layout === 'row' ? Math.min(input.max, Math.max(input.min, value)) : input.min}
      onChange={onChange}
      onType={commit}
    />
  );
}

/** The variable, after the input's own name where there is room for one. */
function inputLabel({ name, symbol }: ProblemInput, number: number, layout: 'row' | 'stacked'): ReactNode {
  const variable = <Var name="x" sub={number} />;
  if (layout === 'row') return variable;
  return (
    <>
      {name === symbol ? words.input : name} {variable}
    </>
  );
}
