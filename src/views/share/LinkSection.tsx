/** A link as it was when the dialog was opened. It is copied at once. */
import Copy from 'lucide-react/icons/copy';
import Share2 from 'lucide-react/icons/share-2';
import { useId } from 'react';
import { share } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './ShareDialog.module.css';
import { useCopy } from './useCopy.ts';
import type { MadeLink } from './useLink.ts';

interface LinkSectionProps {
  label: string;
  /** Null while it is being made. */
  link: MadeLink | null;
  /** What is sent, for a person's other programs. */
  subject: string;
}

export function LinkSection({ label, link, subject }: LinkSectionProps) {
  const { copied, copy } = useCopy(link?.address ?? null);
  const fieldId = useId();
  if (link && link.address === null)
    return (
      <section className={styles.section}>
        <h3 className={styles.heading}>{label}</h3>
        <p className={styles.warning}>{link.leftOut}</p>
      </section>
    );

  const address = link?.address ?? '';
  const waiting = link ? undefined : share.making;
  return (
    <section className={styles.section}>
      <label className={styles.heading} htmlFor={fieldId}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={fieldId}
          className={styles.address}
          type="text"
          readOnly
          value={address}
          placeholder={share.making}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" disabledReason={waiting} onClick={copy}>
          <Copy aria-hidden="true" />
          {share.copy}
        </Button>
        {'share' in navigator && (
          <Button disabledReason={waiting} onClick={() => void shareNatively(address, subject)}>
            <Share2 aria-hidden="true" />
            {share.send}
          </Button>
        )}
      </div>
      <p className={styles.note} role="status">
        {copied === null ? '' : copied ? share.copied : share.notCopied}
      </p>
      {link && (
        <p className={link.leftOut === '' ? styles.note : styles.warning}>
          {link.holds} {link.leftOut}
        </p>
      )}
      {link && <QrCode text={address} />}
    </section>
  );
}

/** A person who changes their mind has not met with an error. */
async function shareNatively(url: string, title: string): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined);
}
