/** Three chevrons on each edge along which the step carries the gradient, coming from the output's side. */
import { CHEVRON_PATH, chevronPlaces, clearChevrons, type Chevron } from '../../viz/chevrons.ts';
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
  const flow = [...chevronsOn(outgoing, 'source'), ...chevronsOn(incoming, 'target')];
  return (
    <g className={styles.chevrons} aria-hidden="true">
      {flow.map(({ edge, t }) => (
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
      ))}
    </g>
  );
}

function chevronsOn(edges: readonly LayoutEdge[], end: 'source' | 'target'): Chevron<LayoutEdge>[] {
  return clearChevrons(
    edges.flatMap((edge) => chevronPlaces(edge, end, edges.length).map((t) => ({ edge, t }))),
  );
}
