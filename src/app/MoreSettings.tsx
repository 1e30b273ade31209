import { MoreDialog } from '../views/settings/MoreDialog.tsx';
import { TrainingSettings } from '../views/transport/TrainingSettings.tsx';
import { useArrangement } from '../ui/useArrangement.ts';

/** The training settings that are not on the transport: on a phone all of them. */
export const MoreSettings = () => <MoreDialog first={useArrangement() === 'phone' && <TrainingSettings />} />;
