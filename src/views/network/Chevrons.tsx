/** Three chevrons on each edge along which the step carries the gradient, coming from the output's side. */
import { CHEVRON_PATH, chevronPlaces } from '../../viz/chevrons.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import styles from './Chevrons.module.css';
import { Ride, type StepMotion } from './Ride.tsx';

interface ChevronsProps {
  /** Edges that lead into the present neurons. */
  incoming: readonly LayoutEdge[];
  /** Edges that come out of them. */
  outgoing: readonly LayoutEdge[];
  motion: StepMotion;
}

export function Chevrons({ incoming, outgoing, motion }: ChevronsProps) {
  const flows = [
    ...outgoing.map((edge) => ({ edge, places: chevronPlaces(edge, 'source', outgoing.length) })),
    ...incoming.map((edge) => ({ edge, places: chevronPlaces(edge, 'target', incoming.length) })),
  ];
  return (
    <g className={styles.chevrons} aria-hidden="true">
      {flows.flatMap(({ edge, places }) =>
        places.map((t) => (
          <Ride
            key={`${edge.layer}-${edge.from}-${edge.to}-${t}`}
            edge={edge}
            fromT={1}
            toT={t}
            turned
            motion={motion}
          >
            <path d={CHEVRON_PATH} />
          </Ride>
        )),
      )}
    </g>
  );
}
