/** The regularisation chip: the usual strengths of L1 and L2 to choose from, and a word for any other pair. */
import { transport } from '../../i18n/en.ts';

export interface Penalties {
  l1: number;
  l2: number;
}

export interface RegularisationChoice extends Penalties {
  value: string;
  label: string;
}

const STRENGTHS = [0.0001, 0.001, 0.01, 0.1];

const USUAL: readonly RegularisationChoice[] = [
  choice({ l1: 0, l2: 0 }),
  ...STRENGTHS.map((l1) => choice({ l1, l2: 0 })),
  ...STRENGTHS.map((l2) => choice({ l1: 0, l2 })),
];

function choice({ l1, l2 }: Penalties): RegularisationChoice {
  return { l1, l2, value: `${l1} ${l2}`, label: regularisationLabel({ l1, l2 }) };
}

/** "None", "L1 0.01", "L2 0.001"; a pair is "L1 + L2". */
export function regularisationLabel({ l1, l2 }: Penalties): string {
  if (l1 > 0 && l2 > 0) return 'L1 + L2';
  if (l1 > 0) return `L1 ${l1}`;
  return l2 > 0 ? `L2 ${l2}` : transport.noPenalty;
}

/** The usual choices, and the present penalties last where they are not among them. */
export function regularisationChoices(present: Penalties): {
  choices: readonly RegularisationChoice[];
  chosen: RegularisationChoice;
} {
  const known = USUAL.find(({ l1, l2 }) => l1 === present.l1 && l2 === present.l2);
  if (known) return { choices: USUAL, chosen: known };
  const own = choice(present);
  return { choices: [...USUAL, own], chosen: own };
}
