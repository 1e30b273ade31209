import * as Ariakit from '@ariakit/react';
import { useId, type ReactElement } from 'react';
import styles from './Tooltip.module.css';

interface TooltipProps {
  /** Nothing is shown while there is no text; the control keeps its identity, and so its focus. */
  text: string | undefined;
  /** True when the text says more than the control's name: then it is the control's description too. */
  describes?: boolean;
  /** Also shows the text on a click or tap, for controls that answer with nothing else. */
  opensOnClick?: boolean;
  /** The control: one element that takes focus and a ref. */
  children: ReactElement;
}

/** What lies below the text, or beside it in its box, can still be pressed. */
const NOT_IN_THE_WAY = { style: { pointerEvents: 'none' } } as const;

/**
 * Shows a short text beside a control on hover and on keyboard focus. It is drawn in place, not at the end of the
 * page, so that it stays inside the landmark, and inside the modal dialog, of its control.
 */
export function Tooltip({ text, describes = false, opensOnClick = false, children }: TooltipProps) {
  const store = Ariakit.useTooltipStore({ placement: 'top' });
  const descriptionId = useId();
  const isDescription = describes && text !== undefined;
  return (
    <>
      <Ariakit.TooltipAnchor
        store={store}
        showOnHover={text !== undefined}
        render={children}
        {...(isDescription && { 'aria-describedby': descriptionId })}
        {...(opensOnClick && { onClick: store.show })}
      />
      {isDescription && (
        <span id={descriptionId} hidden>
          {text}
        </span>
      )}
      {text !== undefined && (
        <Ariakit.Tooltip
          store={store}
          portal={false}
          fixed
          unmountOnHide
          className={styles.tooltip}
          wrapperProps={NOT_IN_THE_WAY}
        >
          {text}
        </Ariakit.Tooltip>
      )}
    </>
  );
}
