/** The gradients on the canvas: ∂L/∂w on the edges, δ under the neurons. */
import { Flag } from './Flag.tsx';
import type { CanvasSigns } from './useCanvasSigns.ts';

export function GradientMarks({ gradients, deltas }: Pick<CanvasSigns, 'gradients' | 'deltas'>) {
  return (
    <g aria-hidden="true">
      {gradients.map(({ key, box, text, sign, isCurrent }) => (
        <Flag key={key} box={box} text={text} sign={sign} tone={isCurrent ? 'signal' : 'plain'} />
      ))}
      {deltas.map(({ node, box, text, sign, sub }) => (
        <Flag
          key={`${node.layer}-${node.unit}`}
          box={box}
          text={text}
          sign={sign}
          tone="soft"
          symbol={sub === null ? null : { letter: 'δ', sub }}
        />
      ))}
    </g>
  );
}
