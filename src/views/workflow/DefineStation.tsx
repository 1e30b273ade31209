/** The network layer by layer, with the parameters that each brings. The canvas changes it. */
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { layerTitle } from '../../document/names.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterCount, parameterLayout } from '../../engine/index.ts';
import { workflow as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './stationContent.module.css';

export function DefineStation() {
  const document = useApp((state) => state.document);
  const spec = networkSpec(document);
  const layout = parameterLayout(spec);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.layer}</th>
            <th scope="col">{words.units}</th>
            <th scope="col">{words.parameters}</th>
          </tr>
        </thead>
        <tbody>
          {spec.layers.map(({ units, activation }, place) => (
            <tr key={document.layers[place]?.id}>
              <th scope="row">
                {layerTitle(document, place + 1)}
                <span className={styles.aside}>{ACTIVATION_LABELS[activation]}</span>
              </th>
              <td>{formatCount(units)}</td>
              <td>
                {layout[place]?.weights.inputs} × {units} + {units}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.parameterCount(formatCount(parameterCount(spec)))}. {words.changeLayers}
      </p>
    </>
  );
}
