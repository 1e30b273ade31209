import { CLIPPING_LIMITS } from '../../document/limits.ts';
import { settings } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { SettingField } from './SettingField.tsx';
import type { NumberSetting } from './setting.ts';
import styles from './MoreDialog.module.css';

/** Limits of the gradient: its length, each of its components, or neither. */
export interface Clipping {
  clipNorm: number | null;
  clipValue: number | null;
}

type ClippingKind = 'none' | 'norm' | 'value';

const KINDS: readonly { value: ClippingKind; label: string }[] = [
  { value: 'none', label: settings.clippingKinds.none },
  { value: 'norm', label: settings.clippingKinds.norm },
  { value: 'value', label: settings.clippingKinds.value },
];

const USUAL = {
  none: { clipNorm: null, clipValue: null },
  norm: { clipNorm: 1, clipValue: null },
  value: { clipNorm: null, clipValue: 0.5 },
} satisfies Record<ClippingKind, Clipping>;

const NORM: NumberSetting = { label: settings.longestGradient, ...CLIPPING_LIMITS };
const VALUE: NumberSetting = { label: settings.largestComponent, ...CLIPPING_LIMITS };

interface ClippingFieldsProps {
  clipping: Clipping;
  onChange: (clipping: Clipping) => void;
}

/** Whether a gradient that is too large is cut, and to what. */
export function ClippingFields({ clipping: { clipNorm, clipValue }, onChange }: ClippingFieldsProps) {
  return (
    <>
      <SelectChip
        className={styles.select}
        label={settings.clipping}
        options={KINDS}
        value={clippingKind({ clipNorm, clipValue })}
        onChange={(kind) => onChange(USUAL[kind])}
      />
      {clipNorm !== null && (
        <SettingField
          setting={NORM}
          value={clipNorm}
          onChange={(norm) => onChange({ clipNorm: norm, clipValue })}
        />
      )}
      {clipValue !== null && (
        <SettingField
          setting={VALUE}
          value={clipValue}
          onChange={(value) => onChange({ clipNorm, clipValue: value })}
        />
      )}
    </>
  );
}

function clippingKind({ clipNorm, clipValue }: Clipping): ClippingKind {
  if (clipNorm !== null) return 'norm';
  return clipValue === null ? 'none' : 'value';
}
