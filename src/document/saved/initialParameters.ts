/** What the document says of a run before anything is trained. */
import { initializeParameters } from '../../engine/index.ts';
import type { EdgewiseDocument } from '../document.ts';
import { networkSpec, unitIds } from '../network.ts';
import { builtInProblemOf } from '../problem.ts';

/** The weights and biases that a run of this document begins with: the problem's own, or drawn from the seed. */
export function initialParametersOf(document: EdgewiseDocument): Float32Array {
  const { source, initializer, seed } = document.initialWeights;
  const given = source === 'problem' ? builtInProblemOf(document)?.initialWeights : undefined;
  return Float32Array.from(
    given ?? initializeParameters(networkSpec(document), initializer, seed, unitIds(document)),
  );
}
