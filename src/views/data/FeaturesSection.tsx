import { FEATURE_NAMES, FEATURES, type FeatureName } from '../../data/features.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import type { Theme } from '../../viz/palette.ts';
import { FeaturePicture } from './FeaturePicture.tsx';
import styles from './FeaturesSection.module.css';

/** The inputs fed to the network, chosen from functions of x₁ and x₂. Only problems in the plane have them. */
export function FeaturesSection() {
  const chosen = useApp((state) => state.document.data.features);
  const theme = useApp((state) => state.ui.theme);
  const actions = useActions();
  if (!chosen) return null;
  return (
    <Section title={words.features} note={words.featuresNote}>
      <FeatureToggles
        chosen={chosen}
        theme={theme}
        onToggle={(name) => actions.toggleFeature(name, FEATURE_NAMES)}
      />
    </Section>
  );
}

interface FeatureTogglesProps {
  chosen: readonly FeatureName[];
  theme: Theme;
  onToggle: (name: FeatureName) => void;
}

function FeatureToggles({ chosen, theme, onToggle }: FeatureTogglesProps) {
  return (
    <div className={styles.toggles}>
      {FEATURE_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.toggle}
          aria-pressed={chosen.includes(name)}
          onClick={() => onToggle(name)}
        >
          <FeaturePicture className={styles.picture} name={name} theme={theme} />
          <span className={styles.symbol}>{FEATURES[name].symbol}</span>
        </button>
      ))}
    </div>
  );
}
