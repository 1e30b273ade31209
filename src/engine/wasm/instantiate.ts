/** From a spec to running kernels. Modules are kept for a while: going back to a network that was there costs nothing. */
import type { Pieces } from '../pieces.ts';
import type { ProgramSpec } from '../program.ts';
import { ConstantPool } from './kernelBuilder.ts';
import { layOutMemory } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { writeNetworkModule } from './networkModule.ts';
import type { NetworkExports } from './networkModule.ts';
import { ProgramMemory } from './programMemory.ts';
import { arithmeticOf } from './support.ts';

export interface NetworkInstance {
  layout: MemoryLayout;
  memory: ProgramMemory;
  exports: NetworkExports;
}

interface CompiledModule {
  module: WebAssembly.Module;
  pool: ConstantPool;
}

const MOST_MODULES_KEPT = 16;
const compiledModules = new Map<string, CompiledModule>();

/**
 * Kernels for this spec with a memory of their own, all parameters 0. The module is compiled on the spot: at first by V8's
 * quick compiler, which takes a few milliseconds; code that runs often is compiled again in the background.
 */
export function* instantiateNetwork(spec: ProgramSpec): Pieces<NetworkInstance> {
  const layout = layOutMemory(spec);
  const { module, pool } = yield* compiledModule(spec, layout);
  const memory = new ProgramMemory(layout.end);
  pool.writeTo(memory.memory.buffer);
  const { exports } = new WebAssembly.Instance(module, { environment: { memory: memory.memory } });
  yield;
  return { layout, memory, exports: exports as unknown as NetworkExports };
}

function* compiledModule(spec: ProgramSpec, layout: MemoryLayout): Pieces<CompiledModule> {
  const key = compiledPart(spec);
  const compiled = compiledModules.get(key) ?? (yield* compile(spec, layout));
  // Deleted and set again, the key is the newest; the first one is the oldest.
  compiledModules.delete(key);
  compiledModules.set(key, compiled);
  if (compiledModules.size > MOST_MODULES_KEPT) compiledModules.delete(compiledModules.keys().next().value!);
  return compiled;
}

function* compile(spec: ProgramSpec, layout: MemoryLayout): Pieces<CompiledModule> {
  const pool = new ConstantPool();
  const bytes = yield* writeNetworkModule(spec, layout, pool, arithmeticOf(spec));
  yield;
  return { module: new WebAssembly.Module(bytes), pool };
}

/** What is built into a module, as text. */
function compiledPart(spec: ProgramSpec): string {
  const optimizer = { ...spec.optimizer, learningRate: null };
  return JSON.stringify([spec.network, spec.loss, optimizer, spec.batchSize, arithmeticOf(spec)]);
}
