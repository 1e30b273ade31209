/** What students see of the data below the task: otherwise its panel gives way to the exercise. */
import { author as words } from '../../../i18n/en.ts';
import { partsToShow } from '../../../lessons/partsToShow.ts';
import type { SetUp, ShownPart } from '../../../lessons/types.ts';
import { SelectChip } from '../../../ui/SelectChip.tsx';

interface ShownPartChipProps {
  setUp: SetUp;
  onChange: (shows: ShownPart | null) => void;
}

const NOTHING = 'nothing';

export function ShownPartChip({ setUp, onChange }: ShownPartChipProps) {
  const values = [NOTHING, ...partsToShow(setUp)] as const;
  return (
    <SelectChip
      label={words.shownBelow}
      options={values.map((value) => ({ value, label: words.shownParts[value] }))}
      value={setUp.shows ?? NOTHING}
      onChange={(value) => onChange(value === NOTHING ? null : value)}
    />
  );
}
