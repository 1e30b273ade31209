import Maximize from 'lucide-react/icons/maximize';
import ZoomIn from 'lucide-react/icons/zoom-in';
import ZoomOut from 'lucide-react/icons/zoom-out';
import { zoom as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { WHOLE } from '../../viz/view.ts';
import { LARGEST_ZOOM, ZOOM_STEP } from '../../viz/zooming.ts';
import { changeView, type Zoom } from './changeView.ts';
import styles from './ZoomButtons.module.css';
import { zoomedAtMiddle } from './zoomedAtMiddle.ts';

/** Smaller, larger, and the whole again. */
export function ZoomButtons(zoom: Zoom) {
  const whole = zoom.view.zoom === WHOLE.zoom ? words.whole : undefined;
  const largest = zoom.view.zoom === LARGEST_ZOOM ? words.largest : undefined;
  return (
    <>
      <Button
        variant="ghost"
        iconOnly
        className={classNames(styles.button, styles.step)}
        aria-label={words.zoomOut}
        disabledReason={whole}
        onClick={() => changeView(zoom, zoomedAtMiddle(1 / ZOOM_STEP))}
      >
        <ZoomOut aria-hidden="true" />
      </Button>
      <Button
        variant="ghost"
        iconOnly
        className={classNames(styles.button, styles.step)}
        aria-label={words.zoomIn}
        hint={words.zoomInHint}
        disabledReason={largest}
        onClick={() => changeView(zoom, zoomedAtMiddle(ZOOM_STEP))}
      >
        <ZoomIn aria-hidden="true" />
      </Button>
      <Button
        variant="ghost"
        iconOnly
        className={styles.button}
        aria-label={words.fit}
        disabledReason={whole}
        onClick={() => zoom.setView(WHOLE)}
      >
        <Maximize aria-hidden="true" />
      </Button>
    </>
  );
}
