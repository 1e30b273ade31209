/** How the text was read: found out, and to be corrected. */
import type { ReadChoices, ReadFindings } from '../../data/tables/types.ts';
import { tables as words } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './TableFields.module.css';
import { DELIMITER_CHOICES, ENCODING_CHOICES } from './tableWords.ts';

interface ReadChoiceFieldsProps {
  findings: ReadFindings;
  onChange: (choices: ReadChoices) => void;
}

export function ReadChoiceFields({ findings, onChange }: ReadChoiceFieldsProps) {
  return (
    <div className={styles.fields}>
      <SelectChip
        label={words.delimiter}
        options={DELIMITER_CHOICES}
        value={findings.delimiter}
        // Another delimiter may make other cells of everything.
        onChange={(delimiter) =>
          onChange({ delimiter, hasHeader: null, decimalComma: null, encoding: findings.encoding })
        }
      />
      {findings.encoding !== null && (
        <SelectChip
          label={words.letters}
          options={ENCODING_CHOICES}
          value={findings.encoding}
          onChange={(encoding) => onChange({ ...findings, encoding })}
        />
      )}
      <Switch
        label={words.hasHeader}
        checked={findings.hasHeader}
        onChange={(hasHeader) => onChange({ ...findings, hasHeader })}
      />
      <Switch
        label={words.decimalComma}
        checked={findings.decimalComma}
        onChange={(decimalComma) => onChange({ ...findings, decimalComma })}
      />
    </div>
  );
}
