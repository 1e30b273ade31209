/** The other libraries. A contestant's `start` gives null where it cannot do the work, and throws where it is not installed. */
import { brain } from './brain.mjs';
import { convnet } from './convnet.mjs';
import { jax } from './jax.mjs';
import { synaptic } from './synaptic.mjs';
import { tensorflow } from './tensorflow.mjs';

export const PEERS = [synaptic, brain, convnet, tensorflow('cpu'), tensorflow('wasm'), jax];
