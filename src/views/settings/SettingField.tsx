import { NumberField } from '../../ui/NumberField.tsx';
import { parseSetting, type NumberSetting } from './setting.ts';
import styles from './MoreDialog.module.css';

interface SettingFieldProps {
  setting: NumberSetting;
  value: number;
  onChange: (value: number) => void;
}

/** A number field that keeps to the limits of its setting. */
export function SettingField({ setting, value, onChange }: SettingFieldProps) {
  const { label, symbol } = setting;

  function commit(text: string): string | null {
    const parsed = parseSetting(setting, text);
    if (!parsed.ok) return parsed.error;
    onChange(parsed.value);
    return null;
  }

  return (
    <NumberField
      className={styles.field}
      label={label}
      labelContent={symbol === undefined ? label : `${label} ${symbol}`}
      text={String(value)}
      onCommit={commit}
    />
  );
}
