/** The name of a layer as a button, from which opens what can be changed about it. */
import ChevronDown from 'lucide-react/icons/chevron-down';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { HIDDEN_LAYERS_LIMIT } from '../../document/limits.ts';
import { layerName, layerTitle } from '../../document/names.ts';
import { inputUnits } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { HEADER_FORMS } from './headerForm.ts';
import { inputNote } from './inputNote.ts';
import styles from './LayerButton.module.css';
import { LayerControls, type LayerProps } from './LayerControls.tsx';

/** Narrower columns have room for the number of a layer, not for its name. */
const NAME_FROM_PX = 64;
/** From here on also for the sign that there is more behind the button. */
const CHEVRON_FROM_PX = 96;

interface LayerButtonProps extends LayerProps {
  /** The room for the button. */
  widthPx: number;
  /** A scene may keep the layers as they are. */
  isFixed: boolean;
}

export function LayerButton({ document, layer, widthPx, isFixed }: LayerButtonProps) {
  const isHidden = layer > 0 && layer < document.layers.length;
  const title = layerTitle(document, layer);
  const note = noteOf({ document, layer }, widthPx);
  const hasChevron = !isFixed && widthPx >= CHEVRON_FROM_PX;
  const content = (
    <>
      <span className={styles.title}>{isHidden && widthPx < NAME_FROM_PX ? layer : title}</span>
      <span className={styles.note}>
        {note}
        {hasChevron && <ChevronDown className={styles.chevron} aria-hidden="true" />}
      </span>
    </>
  );
  if (isFixed) return <div className={styles.fixed}>{content}</div>;
  return (
    <Popover
      label={title}
      placement="bottom"
      button={
        <button type="button" className={styles.button} aria-label={words.layerButton(title, note)}>
          {content}
        </button>
      }
    >
      <LayerSettings document={document} layer={layer} />
    </Popover>
  );
}

/** "tanh · 6", as far as there is room. */
function noteOf({ document, layer }: LayerProps, widthPx: number): string {
  const settings = document.layers[layer - 1];
  if (!settings) return widthPx < NAME_FROM_PX ? String(inputUnits(document).length) : inputNote(document);
  const activation = ACTIVATION_LABELS[settings.activation];
  if (layer === document.layers.length || widthPx < NAME_FROM_PX) return activation;
  return `${activation} · ${formatCount(settings.units.length)}`;
}

function LayerSettings({ document, layer }: LayerProps) {
  const actions = useActions();
  const last = document.layers.length;
  const isFull = last - 1 >= HIDDEN_LAYERS_LIMIT;
  const name = layerName(document, layer);
  return (
    <div className={styles.settings}>
      {layer > 0 && <LayerControls document={document} layer={layer} form={HEADER_FORMS.wide} />}
      {layer < last && (
        <Button
          variant="ghost"
          disabledReason={isFull ? words.layersReason(HIDDEN_LAYERS_LIMIT) : undefined}
          onClick={() => actions.addLayer(layer)}
        >
          <Plus aria-hidden="true" />
          {words.addLayerAfter(name)}
        </Button>
      )}
      {layer > 0 && layer < last && (
        <Button variant="ghost" onClick={() => actions.removeLayer(layer - 1)}>
          <Trash2 aria-hidden="true" />
          {words.removeLayer(name)}
        </Button>
      )}
    </div>
  );
}
