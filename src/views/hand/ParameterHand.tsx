/** A weight or a bias: less and more, its number to be typed, and a slider. */
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import type { ParameterRef } from '../../document/edges.ts';
import { parameterName } from '../../document/names.ts';
import { parseNumber } from '../../document/numbers.ts';
import { hand as words, network } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { whyFixed } from '../../store/whyFixed.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatTick, formatValue } from '../../viz/numberFormat.ts';
import styles from './Hand.module.css';
import { HoldButton } from './HoldButton.tsx';

/** The slider goes at least so far to both sides. */
const LEAST_REACH = 4;
const SLIDER_STEP = 0.01;

export function ParameterHand({ parameter }: { parameter: ParameterRef }) {
  const document = useApp((state) => state.document);
  const actions = useActions();
  const value = useApp(({ ui }) => ui.gesture?.value ?? actions.parameterValue(parameter));
  const text = formatValue(value, { whole: Number.isInteger(value) });
  const why = whyFixed(document, parameter);

  function commit(typed: string): string | null {
    const parsed = parseNumber(typed);
    if (!parsed.ok) return parsed.error;
    actions.setParameter(parameter, parsed.value);
    return null;
  }

  return (
    <div className={styles.parameter} role="group" aria-label={parameterName(document, parameter)}>
      <HoldButton parameter={parameter} direction={-1} label={words.less} whyFixed={why}>
        <Minus aria-hidden="true" />
      </HoldButton>
      <div className={styles.number} data-sign={Math.sign(value)}>
        <NumberField
          label={parameter.kind === 'weight' ? network.weightField : network.biasField}
          labelHidden
          text={text}
          onCommit={commit}
        />
      </div>
      <HoldButton parameter={parameter} direction={1} label={words.more} whyFixed={why}>
        <Plus aria-hidden="true" />
      </HoldButton>
      <div className={styles.slider} inert={why !== undefined}>
        <ReachSlider parameter={parameter} value={value} text={text} />
      </div>
    </div>
  );
}

interface ReachSliderProps {
  parameter: ParameterRef;
  value: number;
  text: string;
}

/** While it is dragged it keeps its ends: a track that grew would run away from the finger. */
function ReachSlider({ parameter, value, text }: ReachSliderProps) {
  const actions = useActions();
  const start = useApp(({ ui }) => ui.gesture?.startValue ?? value);
  const reach = Math.max(LEAST_REACH, Math.ceil(Math.abs(start)));
  return (
    <>
      <Slider
        className={styles.track}
        label={words.value}
        value={value}
        valueText={text}
        min={-reach}
        max={reach}
        step={SLIDER_STEP}
        origin={0}
        onStart={() => actions.beginDrag(parameter)}
        onChange={actions.dragTo}
        onCommit={actions.endDrag}
      />
      <div className={styles.ends} aria-hidden="true">
        {[-reach, 0, reach].map((end) => (
          <span key={end}>{formatTick(end)}</span>
        ))}
      </div>
    </>
  );
}
