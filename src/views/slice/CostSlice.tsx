/** J(w): the loss as a function of the weight or bias at hand, the others staying as they are. */
import { parameterSymbol } from '../../document/symbols.ts';
import { slice as words } from '../../i18n/en.ts';
import { COST_SCOPE_LABELS, costScopeOf, hasCost, useKnownOfCost, useProbe } from '../../store/probes.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { CostScope } from '../../store/state.ts';
import { Formula } from '../../ui/Formula.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import styles from './CostSlice.module.css';
import { SlicePlot } from './SlicePlot.tsx';

const SCOPES: readonly { value: CostScope; label: string }[] = (['sample', 'batch', 'set'] as const).map(
  (value) => ({ value, label: COST_SCOPE_LABELS[value] }),
);

const PLOT_WIDTH_PX = 234;

/** Nothing where no weight or bias is selected or in the hand. */
export function CostSlice() {
  const document = useApp((state) => state.document);
  const scope = useApp(costScopeOf);
  const isThere = useApp(hasCost);
  const probed = useProbe();
  const known = useKnownOfCost(probed?.ref ?? null);
  const [ref, widthPx] = useElementWidth(PLOT_WIDTH_PX);
  const { set } = useActions();
  if (!probed) return null;
  const symbol = parameterSymbol(document, probed.ref);
  return (
    <figure className={styles.slice}>
      <figcaption className={styles.caption}>
        <span>
          <b>
            J(
            <Formula formula={[symbol]} />)
          </b>{' '}
          {words.lossOverWord}
        </span>
        <SelectChip
          label={words.lossOver}
          labelHidden
          plain
          className={styles.scope}
          options={SCOPES}
          value={scope}
          onChange={(value) => set('costScope', value)}
        />
      </figcaption>
      <div ref={ref}>
        {!isThere ? (
          <p className={styles.none}>{words.noTarget}</p>
        ) : known.loss ? (
          <SlicePlot probed={probed} widthPx={widthPx} showsSlope={known.slope} />
        ) : (
          <p className={styles.none}>{words.later}</p>
        )}
      </div>
    </figure>
  );
}
