/** The columns of a table: which are inputs, as what they are taken, and what stands for their missing cells. */
import type { ColumnDescription, ColumnKind, ColumnSettings } from '../../data/tables/types.ts';
import type { TableSource } from '../../document/document.ts';
import { tables as words } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ColumnList.module.css';
import { canBeInput, kindChange, possibleKinds, usedChange, zeroMayBeMissing } from './tableChoices.ts';
import { contentText, MISSING_CHOICES, MISSING_WORD_CHOICES, strayText } from './tableWords.ts';

/** More than this many rows of controls are slow to draw; the others stay as proposed. */
const MOST_LISTED = 200;

interface ColumnListProps {
  columns: readonly ColumnDescription[];
  settings: readonly ColumnSettings[];
  target: string;
  /** Null for a table that is not open yet. */
  source: TableSource | null;
  onChange: (name: string, change: Partial<ColumnSettings>) => void;
}

export function ColumnList({ columns, settings, target, source, onChange }: ColumnListProps) {
  const byName = new Map(settings.map((column) => [column.name, column]));
  return (
    <>
      <ul className={styles.columns} aria-label={words.columnList}>
        {columns.slice(0, MOST_LISTED).map((column) => {
          const chosen = byName.get(column.name);
          if (!chosen) return null;
          return (
            <Column
              key={column.name}
              column={column}
              chosen={chosen}
              isTarget={column.name === target}
              asksAboutZeros={zeroMayBeMissing(column, source)}
              onChange={(change) => onChange(column.name, change)}
            />
          );
        })}
      </ul>
      {columns.length > MOST_LISTED && (
        <p className={styles.more}>{words.moreColumns(formatCount(columns.length - MOST_LISTED))}</p>
      )}
    </>
  );
}

interface ColumnProps {
  column: ColumnDescription;
  chosen: ColumnSettings;
  isTarget: boolean;
  asksAboutZeros: boolean;
  onChange: (change: Partial<ColumnSettings>) => void;
}

function Column({ column, chosen, isTarget, asksAboutZeros, onChange }: ColumnProps) {
  const { name } = column;
  const kinds = possibleKinds(column).map((kind: ColumnKind) => ({ value: kind, label: words.kinds[kind] }));
  return (
    <li className={styles.column} data-used={isTarget || chosen.isUsed}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.content} title={contentText(column)}>
        {contentText(column)}
      </span>
      {isTarget ? (
        <span className={styles.target}>{words.predicted}</span>
      ) : (
        <>
          <Switch
            label={words.use(name)}
            labelHidden
            checked={chosen.isUsed}
            disabledReason={canBeInput(chosen.kind) ? undefined : words.noValue}
            onChange={(isUsed) => onChange(usedChange(column, chosen.kind, isUsed))}
          />
          <SelectChip
            label={words.kindOf(name)}
            labelHidden
            options={kinds}
            value={chosen.kind}
            onChange={(kind) => onChange(kindChange(kind))}
          />
        </>
      )}
      {(isTarget || chosen.isUsed) && (
        <div className={styles.missing}>
          {!isTarget && <Missing {...{ column, chosen, asksAboutZeros, onChange }} />}
          {column.stray && chosen.kind === 'number' && (
            <p className={styles.stray}>{strayText(column.stray)}</p>
          )}
        </div>
      )}
    </li>
  );
}

/** What is done about missing cells, where there are any, or where zeros may be some. */
function Missing({ column, chosen, asksAboutZeros, onChange }: Omit<ColumnProps, 'isTarget'>) {
  const { name, missing, numbers } = column;
  const zeros = numbers?.zeros ?? 0;
  const lacking = missing + (chosen.zeroIsMissing ? zeros : 0);
  return (
    <>
      {lacking > 0 && (
        <span className={styles.line}>
          {words.lacking(formatCount(lacking))}
          <SelectChip
            label={words.missingIn(name)}
            labelHidden
            options={chosen.kind === 'number' ? MISSING_CHOICES : MISSING_WORD_CHOICES}
            value={chosen.kind === 'number' || chosen.missing === 'drop' ? chosen.missing : 'mostFrequent'}
            onChange={(rule) => onChange({ missing: rule })}
          />
        </span>
      )}
      {asksAboutZeros && chosen.kind === 'number' && (
        <span className={styles.line}>
          <Switch
            label={words.zeroMeans(name)}
            labelHidden
            checked={chosen.zeroIsMissing}
            onChange={(zeroIsMissing) => onChange({ zeroIsMissing })}
          />
          {words.zerosMean(formatCount(zeros))}
        </span>
      )}
    </>
  );
}
