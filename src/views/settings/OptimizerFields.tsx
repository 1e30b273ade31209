import { OPTIMIZER_LABELS } from '../../document/labels.ts';
import type { OptimizerSpec } from '../../engine/index.ts';
import { settings } from '../../i18n/en.ts';
import { NUMBERS_OF_OPTIMIZER, OPTIMIZER_NUMBERS, type OptimizerNumber } from './optimizerSettings.ts';
import { SettingField } from './SettingField.tsx';
import styles from './MoreDialog.module.css';

interface OptimizerFieldsProps {
  optimizer: OptimizerSpec;
  onChange: (words: string, optimizer: OptimizerSpec) => void;
}

/** The optimiser's own numbers; its learning rate stands on the transport. */
export function OptimizerFields({ optimizer, onChange }: OptimizerFieldsProps) {
  const numbers: readonly OptimizerNumber[] = NUMBERS_OF_OPTIMIZER[optimizer.name];
  if (numbers.length === 0)
    return <p className={styles.hint}>{settings.noOtherNumber(OPTIMIZER_LABELS[optimizer.name])}</p>;
  return numbers.map((name) => {
    const setting = OPTIMIZER_NUMBERS[name];
    return (
      <SettingField
        key={name}
        setting={setting}
        value={optimizer[name] ?? setting.usual}
        onChange={(value) =>
          onChange(settings.setNumber(setting.label, value), { ...optimizer, [name]: value })
        }
      />
    );
  });
}
