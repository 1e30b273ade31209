import type { Problem, Row } from '../problem.ts';
import { addNoise } from '../points.ts';
import { PLANE } from './plane2d.ts';

export const sine: Problem = {
  id: 'sine',
  group: 'surfaces',
  kind: 'generated',
  task: 'regression',
  inputs: [{ symbol: 'x₁', min: PLANE[0], max: PLANE[1] }],
  target: { symbol: 'y' },
  plane: PLANE,
  derivedInputs: false,
  // The point is drawn at (x₁, y), so noise moves it in both directions: the target is noisy here as well.
  generate: ({ rows, noise, random }): Row[] =>
    Array.from({ length: rows }, () => {
      const x1 = random.uniform(PLANE[0], PLANE[1]);
      const [noisyX1, label] = addNoise([x1, Math.sin(x1)], noise, random);
      return { inputs: [noisyX1!], label: label! };
    }),
};
